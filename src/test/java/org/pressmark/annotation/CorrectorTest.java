package org.pressmark.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Analysis;
import org.pressmark.model.Anchor;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.TextRange;

/** What corrections make of an analysis. */
class CorrectorTest {

    private static final String TEXT = "Ann Lee spoke. \"Yes,\" said Lee. Anne Leigh left. \"No,\" she said. Bo came. \"Hm,\" it was heard.";

    private static TextRange at(String words) {
        int start = TEXT.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private static Mention name(TextRange range) {
        return new Mention(range, MentionKind.NAME);
    }

    private static final TextRange LEE = TextRange.of(at("said Lee").start() + 5, at("said Lee").end());
    private static final Person ANN = new Person("p1", "Ann Lee", List.of("Lee", "Anne Leigh"), List.of(), List.of(
            name(at("Ann Lee")), name(LEE), name(at("Anne Leigh")), new Mention(at("she"), MentionKind.PRONOUN)));
    private static final Person BO = new Person("p2", "Bo", List.of(), List.of("guest"), List.of(name(at("Bo"))));
    private static final Analysis FOUND = new Analysis("en", List.of(), List.of(
            new Quote(at("\"Yes,\""), QuoteKind.DIRECT, "p1", LEE, at("said")),
            new Quote(at("\"No,\""), QuoteKind.DIRECT, "p1", at("she"), null),
            new Quote(at("\"Hm,\""), QuoteKind.DIRECT, null, null, null)), List.of(ANN, BO));

    private static PlacedCorrection placed(String id, Correction<TextRange> correction) {
        Correction<Anchor> kept = correction.<Anchor>move(range -> Optional.of(Anchors.of(TEXT, range))).orElseThrow();
        return new PlacedCorrection(new KeptCorrection(id, "a", Instant.EPOCH, kept), Optional.of(correction));
    }

    @SafeVarargs
    private static CorrectedAnalysis corrected(Correction<TextRange>... corrections) {
        List<PlacedCorrection> all = new ArrayList<>();
        for (Correction<TextRange> correction : corrections) {
            all.add(placed("id" + all.size(), correction));
        }
        return Corrector.apply(FOUND, all, TEXT);
    }

    private static List<String> names(CorrectedAnalysis corrected) {
        return corrected.analysis().people().stream().map(Person::name).toList();
    }

    @Test
    void wordsThatWerePassedOverBecomeAPersonWhereverNobodyHasThem() {
        var corrected = corrected(new Correction.Addition<>(new Who<>("it", List.of(at("it")))));
        Person added = corrected.analysis().people().getLast();
        assertEquals("it", added.name());
        assertEquals(List.of(name(at("it"))), added.mentions());
        assertEquals(List.of("Ann Lee", "Bo"), names(corrected(new Correction.Addition<>(new Who<>("Bo", List.of(at("Bo")))))));
    }

    @Test
    void aPronounGoesWithTheNameBeforeIt() {
        var split = corrected(new Correction.Split<>(new Who<>("Anne Leigh", List.of(at("Anne Leigh"))), true)).analysis();
        Person made = split.people().stream().filter(person -> person.name().equals("Anne Leigh")).findFirst().orElseThrow();
        assertTrue(made.mentions().contains(new Mention(at("she"), MentionKind.PRONOUN)));
        assertEquals(made.id(), split.quotes().get(1).speaker(), "and so does what she said");
        assertEquals("p1", split.quotes().getFirst().speaker());
    }

    @Test
    void aRoleGoesWithTheNameItStandsBeside() {
        String text = "Mayor Ann Lee spoke. Later the pilot Lee left.";
        var ann = new Person("p1", "Ann Lee", List.of("Lee"), List.of("mayor", "pilot"),
                List.of(name(TextRange.of(6, 13)), name(TextRange.of(37, 40))));
        var draft = new PersonDraft(ann);
        var other = new PersonDraft("c", "Lee", "id");
        draft.give(List.of(ann.mentions().getLast()), other, text);
        assertEquals(List.of("mayor"), draft.person().roles());
        assertEquals(List.of("pilot"), other.person().roles());
    }

    @Test
    void aFormSplitOffTakesItsMentionsAndBecomesSomebody() {
        var corrected = corrected(new Correction.Split<>(Who.written(ANN, "Lee", TEXT).orElseThrow(), true));
        assertEquals(List.of("Ann Lee", "Lee", "Bo"), names(corrected));
        var lee = corrected.analysis().people().get(1);
        assertEquals(lee.id(), corrected.analysis().quotes().getFirst().speaker(), "the quote goes with the name that it has");
        assertEquals("p1", corrected.analysis().quotes().get(1).speaker());
        assertEquals(List.of("Anne Leigh"), corrected.analysis().people().getFirst().aliases());
        assertEquals(Set.of("p1", lee.id()), corrected.people().keySet());
    }

    @Test
    void whoLosesTheNameTheyGoByGetsTheFullestLeft() {
        var corrected = corrected(new Correction.Split<>(new Who<>("Ann Lee", List.of(at("Ann Lee"))), false));
        assertEquals(List.of("Ann Lee", "Anne Leigh", "Bo"), names(corrected));
        assertEquals("p1", corrected.analysis().people().get(1).id());
    }

    @Test
    void allNamesOfAPersonCannotBeSplitOff() {
        var all = new Who<>("Ann", List.of(at("Ann Lee"), LEE, at("Anne Leigh")));
        assertEquals(FOUND, corrected(new Correction.Split<>(all, true)).analysis());
        assertEquals(Optional.empty(), Who.written(BO, "Bo", TEXT));
    }

    @Test
    void mergedPeopleKeepTheFullerNameAndEveryMentionAndQuote() {
        var corrected = corrected(new Correction.Merge<>(Who.of(BO), Who.of(ANN)));
        var one = corrected.analysis().people().getFirst();
        assertEquals("Ann Lee", one.name());
        assertEquals(List.of("Bo", "Lee", "Anne Leigh"), one.aliases());
        assertEquals(5, one.mentions().size());
        assertTrue(corrected.analysis().quotes().stream().limit(2).allMatch(quote -> one.id().equals(quote.speaker())));
    }

    @Test
    void aNameThatTheReaderGaveIsKeptWhenPeopleAreMerged() {
        var corrected = corrected(new Correction.Rename<>(Who.of(BO), "B."), new Correction.Merge<>(Who.of(ANN), Who.of(BO)));
        assertEquals(List.of("B."), names(corrected));
        assertEquals(List.of("id0", "id1"), corrected.people().get("p1").stream().sorted().toList());
    }

    @Test
    void whatIsNoPersonIsStillASourceWhereTheTextNamesIt() {
        var quotes = corrected(new Correction.NotAPerson<>(Who.of(ANN))).analysis().quotes();
        assertEquals(LEE, quotes.getFirst().speakerMention());
        assertEquals("Ann Lee", quotes.get(1).source(), "a pronoun names nothing");
        assertTrue(quotes.stream().allMatch(quote -> quote.speaker() == null));
    }

    @Test
    void somebodyWhoHasOnlyOneOfTheMentionsIsNotTakenAway() {
        var elsewhere = new Who<>("Yes", List.of(at("Bo"), at("Hm"), at("came"), at("left")));
        assertEquals(List.of("Ann Lee", "Bo"), names(corrected(new Correction.NotAPerson<>(elsewhere))));
    }

    @Test
    void aQuoteIsSaidByWhomeverTheReaderNames() {
        var hm = at("\"Hm,\"");
        assertEquals("p2", corrected(new Correction.Speaker<>(hm, new Said.ByPerson<>(Who.of(BO)))).analysis().quotes().get(2).speaker());
        assertEquals("the crowd", corrected(new Correction.Speaker<>(hm, new Said.BySource<>("the crowd"))).analysis().quotes().get(2).source());
        var nobody = corrected(new Correction.Speaker<>(at("\"Yes,\""), new Said.ByNobody<>()));
        assertEquals(new Quote(at("\"Yes,\""), QuoteKind.DIRECT, null, null, at("said")), nobody.analysis().quotes().getFirst());
        assertEquals(Map.of(at("\"Yes,\""), "id0"), nobody.quotes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyCorrectionsKeepTheAnalysisInOrderAndNoneLeaveItAsItWas(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var corrections = new ArrayList<PlacedCorrection>();
            for (int i = 0; i < 12; i++) {
                Analysis now = Corrector.apply(FOUND, corrections, TEXT).analysis();
                corrections.add(placed("id" + i, random(random, now)));
                check(Corrector.apply(FOUND, corrections, TEXT), corrections);
            }
            while (!corrections.isEmpty()) {
                corrections.remove(random.nextInt(corrections.size()));
                check(Corrector.apply(FOUND, corrections, TEXT), corrections);
            }
            assertEquals(CorrectedAnalysis.of(FOUND), Corrector.apply(FOUND, corrections, TEXT));
        }
    }

    private static Correction<TextRange> random(Random random, Analysis now) {
        if (now.people().isEmpty() || random.nextInt(4) == 0) {
            TextRange quote = now.quotes().get(random.nextInt(now.quotes().size())).range();
            Said<TextRange> by = now.people().isEmpty() ? new Said.ByNobody<>() : random.nextBoolean()
                    ? new Said.ByPerson<>(who(random, now)) : new Said.BySource<>("somebody");
            return new Correction.Speaker<>(quote, by);
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Correction.Merge<>(who(random, now), who(random, now));
            case 1 -> new Correction.Rename<>(who(random, now), "N" + random.nextInt(3));
            case 2 -> new Correction.NotAPerson<>(who(random, now));
            default -> {
                List<Mention> mentions = now.people().get(random.nextInt(now.people().size())).mentions();
                yield new Correction.Split<>(
                        new Who<>("S", List.of(mentions.get(random.nextInt(mentions.size())).range())), random.nextBoolean());
            }
        };
    }

    private static Who<TextRange> who(Random random, Analysis now) {
        return Who.of(now.people().get(random.nextInt(now.people().size())));
    }

    private static void check(CorrectedAnalysis corrected, List<PlacedCorrection> corrections) {
        Analysis analysis = corrected.analysis();
        assertEquals(FOUND.quotes().stream().map(Quote::range).toList(), analysis.quotes().stream().map(Quote::range).toList());
        Set<String> ids = analysis.people().stream().map(Person::id).collect(Collectors.toSet());
        assertEquals(analysis.people().size(), ids.size());
        analysis.quotes().forEach(quote -> {
            assertTrue(quote.speaker() == null || ids.contains(quote.speaker()) && quote.source() == null);
            assertTrue(quote.source() == null || quote.speakerMention() == null);
        });
        Set<TextRange> seen = new HashSet<>();
        int last = -1;
        for (Person person : analysis.people()) {
            assertTrue(person.mentions().getFirst().range().start() > last, "in order of first mention");
            last = person.mentions().getFirst().range().start();
            assertEquals(person.mentions().stream().sorted(java.util.Comparator.comparing(Mention::range)).toList(), person.mentions());
            assertTrue(person.mentions().stream().allMatch(mention -> seen.add(mention.range())), "nobody shares a mention");
            assertTrue(!person.aliases().contains(person.name()) && !person.name().isBlank());
        }
        assertTrue(ids.containsAll(corrected.people().keySet()));
        assertEquals(corrections, corrected.corrections());
        assertNotNull(analysis.outline());
    }
}
