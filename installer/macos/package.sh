#!/usr/bin/env bash
# From the app image: .dmg, .pkg and SHA256SUMS in target/dist. Run by mvn -Pdist package on macOS.
# Not signed: set MAC_SIGN_ID to a "Developer ID Application" identity in the keychain to sign; notarise the results with notarytool.
# usage: installer/macos/package.sh VERSION TIMESTAMP
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$1
# Apple wants a first number of at least 1.
case $version in 0.*) version=1.$version; version=${version%.*} ;; esac
sign=()
[ -z "${MAC_SIGN_ID:-}" ] || sign=(--mac-sign --mac-signing-key-user-name "$MAC_SIGN_ID")
for type in dmg pkg; do
  jpackage --type "$type" --name pressmark --app-version "$version" --app-image target/dist/pressmark.app --dest target/dist "${sign[@]}"
done
(cd target/dist && shasum -a 256 ./*.dmg ./*.pkg >SHA256SUMS)
