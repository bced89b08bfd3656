package org.pressmark.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a web archive of one page and one picture as a binary property list. */
final class Plists {

    private final List<byte[]> objects = new ArrayList<>();

    private Plists() {}

    static byte[] binary(byte[] html, String charset, String address, String picture, byte[] bytes) {
        var plist = new Plists();
        int main = plist.map(plist.text("WebResourceData"), plist.data(html), plist.text("WebResourceTextEncodingName"), plist.text(charset),
                plist.text("WebResourceURL"), plist.text(address));
        int sub = plist.map(plist.text("WebResourceData"), plist.data(bytes), plist.text("WebResourceURL"), plist.text(picture));
        int list = plist.add(new byte[] {(byte) 0xa1, (byte) sub});
        int top = plist.map(plist.text("WebMainResource"), main, plist.text("WebSubresources"), list);
        return plist.file(top);
    }

    private int text(String text) {
        return sized(0x50, text.getBytes(StandardCharsets.US_ASCII));
    }

    private int data(byte[] bytes) {
        return sized(0x40, bytes);
    }

    private int sized(int kind, byte[] bytes) {
        return add(ByteBuffer.allocate(bytes.length + 6).put((byte) (kind | 0xf)).put((byte) 0x12).putInt(bytes.length).put(bytes).array());
    }

    /** Keys and values in turn. */
    private int map(int... references) {
        var out = new ByteArrayOutputStream();
        out.write(0xd0 | references.length / 2);
        for (int i = 0; i < references.length; i += 2) {
            out.write(references[i]);
        }
        for (int i = 1; i < references.length; i += 2) {
            out.write(references[i]);
        }
        return add(out.toByteArray());
    }

    private int add(byte[] object) {
        objects.add(object);
        return objects.size() - 1;
    }

    private byte[] file(int top) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer offsets = ByteBuffer.allocate(4 * objects.size());
        for (byte[] object : objects) {
            offsets.putInt(out.size());
            out.writeBytes(object);
        }
        int table = out.size();
        out.writeBytes(offsets.array());
        out.writeBytes(ByteBuffer.allocate(32).position(6).put((byte) 4).put((byte) 1).putLong(objects.size()).putLong(top).putLong(table).array());
        return out.toByteArray();
    }
}
