package org.pressmark.analysis.people;

import java.util.List;
import org.pressmark.analysis.text.Document;
import org.pressmark.model.Cancellation;

/** Finds the names of people in a text: by rules, or by a learned model. */
public interface NameFinder {

    /** @return names in text order, not overlapping */
    List<NameSpan> find(Document document, Cancellation cancellation);
}
