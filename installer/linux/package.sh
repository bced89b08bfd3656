#!/usr/bin/env bash
# From the app image: pressmark_VERSION_ARCH.deb, .tar.gz, .rpm where rpmbuild is, and SHA256SUMS, all in target/dist.
# usage: installer/linux/package.sh VERSION TIMESTAMP      (run by mvn -Pdist package)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
umask 022
version=$1
timestamp=$2
here=installer/linux
dist=target/dist
root=target/package/root
share=$root/usr/share
SOURCE_DATE_EPOCH=$(date -u -d "$timestamp" +%s)
export SOURCE_DATE_EPOCH
case $(uname -m) in
  x86_64) arch=amd64 ;;
  aarch64) arch=arm64 ;;
  *) arch=$(uname -m) ;;
esac

# jlink leaves these in, but only tools and Swing's splash and sound use them.
(cd "$dist/pressmark/lib/runtime/lib" && rm -f jrt-fs.jar classlist libsplashscreen.so libjsound.so)
rm -rf target/package
mkdir -p "$root/usr/lib" "$root/usr/bin" "$share/applications" "$share/metainfo" "$share/man/man1" \
  "$share/bash-completion/completions" "$share/doc/pressmark/licenses"
cp -a "$dist/pressmark" "$root/usr/lib/pressmark"
ln -s ../lib/pressmark/bin/pressmark "$root/usr/bin/pressmark"
cp "$here/org.pressmark.Pressmark.desktop" "$share/applications/"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/${timestamp%%T*}/" "$here/org.pressmark.Pressmark.metainfo.xml" \
  >"$share/metainfo/org.pressmark.Pressmark.metainfo.xml"
sed "s/@VERSION@/$version/" "$here/pressmark.1" | gzip -9n >"$share/man/man1/pressmark.1.gz"
env -i "$dist/pressmark/bin/pressmark" completion >"$share/bash-completion/completions/pressmark"
for size in 16 24 32 48 64 128 256 512; do
  install -Dm644 "installer/icons/pressmark-$size.png" "$share/icons/hicolor/${size}x$size/apps/pressmark.png"
done
install -Dm644 installer/icons/pressmark.svg "$share/icons/hicolor/scalable/apps/pressmark.svg"
cp LICENSE NOTICE "$share/doc/pressmark/"
cp NOTICE "$share/doc/pressmark/copyright"
cp resources/org/pressmark/fonts/OFL-*.txt "$share/doc/pressmark/licenses/"
cp target/bom.json "$share/doc/pressmark/sbom.cdx.json"
ln -s ../../../lib/pressmark/lib/runtime/legal "$share/doc/pressmark/licenses/runtime"
# Whoever builds with another umask makes the same package.
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -exec chmod u+rw,go+r,go-w {} +
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

echo "package: tar.gz"
plain=target/package/pressmark-$version
mkdir -p "$plain"
cp -al "$root/usr/lib/pressmark/." "$plain/"
cp -a "$share" "$plain/share"
rm "$plain/share/doc/pressmark/licenses/runtime"
ln -s ../../../../lib/runtime/legal "$plain/share/doc/pressmark/licenses/runtime"
tar -C target/package --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -cf - "pressmark-$version" \
  | gzip -6n >"$dist/pressmark-$version-linux-$arch.tar.gz"

if command -v dpkg-deb >/dev/null; then
  echo "package: deb"
  mkdir -p "$root/DEBIAN"
  sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" "$here/debian/control" \
    >"$root/DEBIAN/control"
  install -m755 "$here/debian/postinst" "$here/debian/postrm" "$root/DEBIAN/"
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  dpkg-deb --root-owner-group -Zxz -z6 --build "$root" "$dist/pressmark_${version}_$arch.deb" >/dev/null
  rm -r "$root/DEBIAN"
fi
if command -v rpmbuild >/dev/null; then
  echo "package: rpm"
  rpmbuild --quiet -bb --define "_topdir $PWD/target/package/rpm" --define "_rpmdir $PWD/$dist" \
    --define "_rpmfilename pressmark-$version.%%{ARCH}.rpm" --define "pressmark_version $version" \
    --define "pressmark_root $PWD/$root" --define "use_source_date_epoch_as_buildtime 1" --define "_buildhost localhost" \
    --define "clamp_mtime_to_source_date_epoch 1" "$here/pressmark.spec"
fi
(cd "$dist" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS)
rm -rf target/package/rpm "$plain"
du -h "$dist"/*.* | sed 's/^/package: /'
