package org.pressmark.ingest.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.pdf.Tag.Role;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/** Reads the structure tree of a tagged file (ISO 32000-1, 14.7 and 14.8). */
final class StructureTree {

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 500_000;
    private static final COSName K = COSName.getPDFName("K");
    private static final COSName S = COSName.getPDFName("S");
    private static final COSName PG = COSName.getPDFName("Pg");

    private final Map<COSDictionary, Integer> pages;
    private final Watch watch;
    private final @Nullable COSDictionary roles;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Long, Tag> found = new HashMap<>();
    private int elements;

    private StructureTree(Map<COSDictionary, Integer> pages, COSDictionary root, Watch watch) {
        this.pages = pages;
        this.watch = watch;
        this.roles = root.getCOSDictionary(COSName.getPDFName("RoleMap"));
    }

    /** @param pages the page objects with their numbers from 0 */
    static Tags read(COSDictionary catalog, Map<COSDictionary, Integer> pages, Watch watch) throws RejectedException {
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return Tags.NONE;
        }
        StructureTree tree = new StructureTree(pages, root, watch);
        tree.kids(root, null, new Place(new Tag(0, Role.GROUP, 0, 0, false), 0, 0));
        return new Tags(tree.found);
    }

    /** What an element inherits: the block it is in, list depth, own depth. */
    private record Place(Tag tag, int lists, int depth) {}

    private void kids(COSDictionary element, @Nullable COSDictionary page, Place place) throws RejectedException {
        COSBase kids = element.getDictionaryObject(K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.getObject(i), page, place);
            }
        } else {
            kid(kids, page, place);
        }
    }

    private void kid(@Nullable COSBase kid, @Nullable COSDictionary page, Place place) throws RejectedException {
        if (kid instanceof COSInteger mark) {
            mark(page, mark.intValue(), place.tag());
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(PG);
            COSDictionary onPage = own == null ? page : own;
            if (dictionary.containsKey(COSName.MCID) && !dictionary.containsKey(S)) {
                mark(onPage, dictionary.getInt(COSName.MCID, -1), place.tag());
            } else if (place.depth() < DEEPEST && seen.add(dictionary)) {
                watch.check();
                if (++elements < MOST_ELEMENTS) {
                    kids(dictionary, onPage, inside(place, role(dictionary)));
                }
            }
        }
    }

    private void mark(@Nullable COSDictionary page, int mark, Tag tag) {
        Integer number = page == null ? null : pages.get(page);
        if (number != null && mark >= 0) {
            found.put(Tags.key(number, mark), tag);
        }
    }

    private String role(COSDictionary element) {
        String role = element.getNameAsString(S, "");
        for (int i = 0; i < 8 && roles != null && roles.getNameAsString(COSName.getPDFName(role)) != null && !isKnown(role); i++) {
            role = roles.getNameAsString(COSName.getPDFName(role));
        }
        return role;
    }

    private static boolean isKnown(String role) {
        return role.matches("H[1-6]?|P|LI|LBody|Lbl|L|T[RHD]|Table|Caption|BlockQuote|Code|Note|Span|Link|Sect|Div|Figure|Title");
    }

    private Place inside(Place place, String role) {
        Tag in = place.tag();
        int lists = place.lists();
        boolean row = in.role() == Role.ROW;
        Tag tag = switch (role) {
            case "H1", "H2", "H3", "H4", "H5", "H6" -> row ? in : block(Role.HEADING, role.charAt(1) - '0');
            case "H" -> row ? in : block(Role.HEADING, 2);
            case "Title" -> block(Role.TITLE, 0);
            case "L" -> {
                lists++;
                yield row ? in : block(Role.GROUP, 0);
            }
            case "LI", "LBody" -> row ? in : in.role() == Role.LIST_ITEM && role.equals("LBody") ? in : block(Role.LIST_ITEM, Math.max(1, lists));
            case "Lbl" -> new Tag(in.block(), in.role(), in.level(), in.part(), in.role() == Role.LIST_ITEM);
            case "TR" -> block(Role.ROW, 0);
            case "TD", "TH" -> new Tag(in.block(), in.role(), in.level(), elements, false);
            case "Caption" -> block(Role.CAPTION, 0);
            case "BlockQuote" -> block(Role.QUOTATION, 1);
            case "Code" -> in.role() == Role.GROUP ? block(Role.CODE, 0) : in;
            case "Note", "FENote" -> block(Role.NOTE, 0);
            case "P" -> switch (in.role()) {
                case ROW, CAPTION, TITLE -> in;
                case QUOTATION, NOTE, LIST_ITEM, CODE, HEADING -> block(in.role(), in.level());
                case PARAGRAPH, GROUP -> block(Role.PARAGRAPH, 0);
            };
            case "Span", "Link", "Em", "Strong", "Quote", "Reference", "BibEntry", "Annot", "NonStruct", "Ruby", "Warichu", "Figure",
                    "Formula" -> in;
            default -> in.role() == Role.GROUP || in.role() == Role.PARAGRAPH ? block(Role.GROUP, 0) : in;
        };
        return new Place(tag, lists, place.depth() + 1);
    }

    private Tag block(Role role, int level) {
        return new Tag(elements, role, level, 0, false);
    }
}
