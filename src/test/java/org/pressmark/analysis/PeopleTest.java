package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void spellingsOfOneName() {
        Texts.Read read = Texts.body("President Serhiy Kovalenko met aides. Later Kovalenko left; Mr Kovalenkо's".replace('\u043E', 'o') + " car was late.",
                "Serhii Kovalenko's office was closed.");
        assertEquals(List.of("Serhiy Kovalenko"), read.names());
        assertEquals(List.of("Kovalenko", "Serhii Kovalenko"), read.person("Serhiy Kovalenko").aliases());
    }

    @Test
    void manyThingsAndACountryAreNobody() {
        Texts.Read read = Texts.body("The bridge opened after Elena Brandt and President Serhiy Markovych of Kaldovia agreed.",
                "Lorries had been waiting for nine days on both banks.");
        assertEquals(List.of("Elena Brandt", "Serhiy Markovych"), read.names());
    }

    @Test
    void oneGivenNameTwoPeople() {
        Texts.Read read = Texts.body("Donald Reeves met Donald Marsh in Leeds. Reeves smiled. Marsh did not.");
        assertEquals(List.of("name Donald Reeves", "name Reeves"), read.mentions("Donald Reeves"));
        assertEquals(List.of("name Donald Marsh", "name Marsh"), read.mentions("Donald Marsh"));
    }

    @Test
    void titlesTellTheSpousesApart() {
        Texts.Read read = Texts.body("Peter Hollis and Anna Hollis arrived. Mrs Hollis spoke first; Mr Hollis listened.");
        assertEquals(List.of("name Anna Hollis", "name Hollis"), read.mentions("Anna Hollis"));
        assertEquals(List.of("name Peter Hollis", "name Hollis"), read.mentions("Peter Hollis"));
    }

    @Test
    void nicknamesAndInitials() {
        Texts.Read read = Texts.body("Joseph R. Tanner won. Joe Tanner thanked the voters, and J. R. Tanner went home.");
        assertEquals(List.of("Joseph R. Tanner"), read.names());
    }

    @Test
    void rolesBeforeAndBehindTheName() {
        Texts.Read read = Texts.body("Norwegian Prime Minister Ingrid Solberg met Harbour spokesperson Paul Weaver and Linda Frost, the mayor of Leeds.");
        assertEquals(List.of("Norwegian Prime Minister"), read.person("Ingrid Solberg").roles());
        assertEquals(List.of("Harbour spokesperson"), read.person("Paul Weaver").roles());
        assertEquals(List.of("mayor of Leeds"), read.person("Linda Frost").roles());
    }

    @Test
    void aRoleStandsForItsOnlyHolder() {
        Texts.Read read = Texts.body("Mayor Linda Frost met the press. Nobody envied the mayor.");
        assertEquals(List.of("name Linda Frost", "role mayor"), read.mentions("Linda Frost"));
    }

    @Test
    void pronounsByGenderAndRecency() {
        Texts.Read read = Texts.body("Linda Frost met Paul Weaver on Monday. He said the river was low. She left early.");
        assertEquals(List.of("name Paul Weaver", "pronoun He"), read.mentions("Paul Weaver"));
        assertEquals(List.of("name Linda Frost", "pronoun She"), read.mentions("Linda Frost"));
    }

    @Test
    void placesAndOrganisationsAreNoPeople() {
        Texts.Read read = Texts.body("The United Nations and Goldman Sachs opened offices in New York, Paris and Nairobi on Monday.",
                "The Justice Department and the University of Leeds declined, and Amnesty International protested in January.");
        assertEquals(List.of(), read.names());
    }

    @Test
    void particlesBelongToTheName() {
        Texts.Read read = Texts.body("Ursula van der Berg met Bashar al-Nouri and Omar bin Faisal.");
        assertEquals(List.of("Ursula van der Berg", "Bashar al-Nouri", "Omar bin Faisal"), read.names());
    }

    @Test
    void idsAreInOrderOfFirstMention() {
        Texts.Read read = Texts.body("Linda Frost met Paul Weaver.");
        assertTrue(read.analysis().people().getFirst().id().equals("p1") && read.analysis().people().getLast().id().equals("p2"));
    }

    @Test
    void coupleWithOneFamilyName() {
        Texts.Read read = Texts.body("Peter and Anna Hollis came by boat. Mr. Hollis rowed; Mrs. Hollis steered.");
        assertEquals(List.of("name Peter", "name Hollis"), read.mentions("Peter Hollis"));
        assertEquals(List.of("name Anna Hollis", "name Hollis"), read.mentions("Anna Hollis"));
    }

    @Test
    void aFamilyNameThatIsAMonth() {
        Texts.Read read = Texts.body("Theresa May resigned. May said in May that she was tired.");
        assertEquals(List.of("name Theresa May", "name May", "pronoun she"), read.mentions("Theresa May"));
    }

    @Test
    void possessivesStayOutside() {
        Texts.Read read = Texts.body("Linda Frost’s plan failed. Paul Weaver's did not.");
        assertEquals(List.of("name Linda Frost"), read.mentions("Linda Frost"));
        assertEquals(List.of("name Paul Weaver"), read.mentions("Paul Weaver"));
    }
}
