package org.pressmark.ingest.source;

/** Text that lies inside another file, such as a chapter in a book. */
public final class Fragment {

    private Fragment() {}

    /**
     * As text in whatever encoding it seems to be; refused where it is none.
     *
     * @param extension what the fragment's name ends in, lower case, without the dot
     */
    public static String text(byte[] bytes, String extension) throws RejectedException {
        return Decoder.decode(bytes, extension);
    }
}
