package org.pressmark.analysis.people;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the Brown clusters of nlp4j-english (a serialised map from words to path prefixes, taken out of its jar and unpacked by xz).
 * Arguments: that file, the file to write.
 */
public final class ClusterPacker {

    private ClusterPacker() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Map<?, ?> words;
        try (InputStream file = Files.newInputStream(Path.of(args[0])); ObjectInputStream in = new ObjectInputStream(new java.io.BufferedInputStream(file))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
            words = (Map<?, ?>) in.readObject();
        }
        Map<Integer, String> byHash = new TreeMap<>();
        for (Map.Entry<?, ?> entry : new TreeMap<Object, Object>(words).entrySet()) {
            String path = ((Set<?>) entry.getValue()).stream().map(String.class::cast).max(Comparator.comparingInt(String::length).thenComparing(p -> p)).orElse("");
            if (path.length() <= 30) {
                byHash.putIfAbsent(WordClusters.hash((String) entry.getKey()), path);
            }
        }
        List<String> paths = new ArrayList<>(new TreeSet<>(byHash.values()));
        System.out.println(byHash.size() + " words, " + paths.size() + " clusters");
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16))) {
            out.writeInt(paths.size());
            for (String path : paths) {
                out.writeInt(Integer.parseInt("1" + path, 2));
            }
            out.writeInt(byHash.size());
            for (int hash : byHash.keySet()) {
                out.writeInt(hash);
            }
            Map<String, Integer> number = new TreeMap<>();
            for (String path : paths) {
                number.put(path, number.size());
            }
            for (String path : byHash.values()) {
                out.writeShort(number.get(path));
            }
        }
    }
}
