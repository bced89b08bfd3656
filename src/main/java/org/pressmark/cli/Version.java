package org.pressmark.cli;

import java.lang.module.ModuleDescriptor;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the module. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ModuleDescriptor module = Version.class.getModule().getDescriptor();
        return new String[] {"Pressmark " + (module == null ? "" : module.rawVersion().orElse(""))};
    }
}
