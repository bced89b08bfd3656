package org.pressmark.store;

/** The stores inside one transaction; not to be used after it. */
public final class Transaction {

    private final Sql sql;

    Transaction(Sql sql) {
        this.sql = sql;
    }

    Sql sql() {
        return sql;
    }

    public ArticleStore articles() {
        return new ArticleStore(sql);
    }

    public VersionStore versions() {
        return new VersionStore(sql);
    }

    public AnnotationStore annotations() {
        return new AnnotationStore(sql);
    }

    public PlacementStore placements() {
        return new PlacementStore(sql);
    }

    public DraftStore drafts() {
        return new DraftStore(sql);
    }

    public CorrectionStore corrections() {
        return new CorrectionStore(sql);
    }

    public OriginalStore originals() {
        return new OriginalStore(sql);
    }

    public NoteListStore noteLists() {
        return new NoteListStore(sql);
    }

    public LinkStore links() {
        return new LinkStore(sql);
    }

    public TrashStore trash() {
        return new TrashStore(sql);
    }

    public SettingStore settings() {
        return new SettingStore(sql);
    }

    public SearchIndex index() {
        return new SearchIndex(sql);
    }

    public ExchangeStore exchange() {
        return new ExchangeStore(sql);
    }

    /** Every row of every table. */
    public Dump dump() {
        return new Dump(sql);
    }

    /** What SQLite and our own rules find wrong; see {@link Health#check}. */
    public Health health() {
        return new Health(sql);
    }
}
