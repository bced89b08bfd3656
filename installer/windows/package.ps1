# From the app image: .msi, .exe and SHA256SUMS in target\dist. Run by mvn -Pdist package on Windows; needs WiX 3 or later in the PATH.
# usage: installer\windows\package.ps1 VERSION TIMESTAMP
param([string]$Version, [string]$Timestamp)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
foreach ($type in "msi", "exe") {
    # The upgrade code must never change: by it an installer finds the older version to replace.
    & jpackage --type $type --name pressmark --app-version $Version --app-image target\dist\pressmark --dest target\dist `
        --win-menu --win-shortcut-prompt --win-dir-chooser --win-per-user-install `
        --win-upgrade-uuid 6f1d1c1e-51c0-4c8e-9e0b-6d5e1f2a7c30
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
Get-ChildItem target\dist -File | Where-Object { $_.Name -ne "SHA256SUMS" } | ForEach-Object {
    "$((Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower())  $($_.Name)"
} | Set-Content target\dist\SHA256SUMS
