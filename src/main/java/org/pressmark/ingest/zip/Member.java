package org.pressmark.ingest.zip;

/**
 * One file in an archive.
 *
 * @param name its path, with forward slashes
 * @param at where its local header begins
 * @param packed its bytes in the archive
 * @param method how it is packed: 0 not at all, 8 deflated
 * @param encrypted true where a password is needed
 * @param link true for a symbolic link
 */
public record Member(String name, long at, long packed, int method, boolean encrypted, boolean link) {

    /** False for a name that would lead out of the folder that an archive is unpacked to, and for a symbolic link. */
    public boolean isSafe() {
        return !link && !name.isBlank() && name.length() <= 4000 && name.indexOf('\0') < 0 && !name.startsWith("/")
                && !name.matches("(?s)^[A-Za-z]:.*") && !("/" + name + "/").contains("/../");
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
