# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The packages Comity needs on Debian 12 and 13: the one list, sourced by installer/setup.sh.
# qt6-base-dev brings the OpenGL and Vulkan headers that Qt Gui's CMake files ask for.

# To build and to run it. The fonts are read while building; hb-subset (libharfbuzz-bin) cuts them down.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    nlohmann-json3-dev libvalijson-dev libicu-dev libqpdf-dev libqrencode-dev
    libsodium-dev libssl-dev libzxcvbn-dev libhunspell-dev
    qt6-pdf-dev qt6-charts-dev qt6-translations-l10n
    libharfbuzz-bin fonts-noto-core fonts-noto-cjk
)

# On Debian 12 the CMake files of Qt OpenGL, which those of Qt Charts ask for, are in a package of their own.
if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then build_packages+=(libqt6opengl6-dev); fi

# Dictionaries for the spelling in the form, 2.7 MB to fetch. Comity works without them; there is
# none for Chinese. Papers of the United Nations are in British English.
spelling_packages=(hunspell-ar hunspell-en-gb hunspell-es hunspell-fr-classical hunspell-ru)

# On Debian 12 SQLCipher comes from the official bookworm-backports, because what Debian 12 itself has is too old. The
# program `sqlcipher` is for the tests, which read the store back with it; it has to be of the same version.
sqlcipher_packages=(libsqlcipher-dev sqlcipher)
sqlcipher_least_version=4.6.1

# What the tests call: they read the printed documents back with other people's programs, and look whether Qt's own
# SQLite driver stays what it is beside the store's.
test_packages=(poppler-utils qpdf zbar-tools strace faketime dbus-daemon dbus-bin libqt6sql6-sqlite
    libical-dev desktop-file-utils appstream shared-mime-info libxml2-utils man-db)

# What tests/lint.sh calls. Debian 12 and 13 both have version 19, so both format and judge alike.
lint_packages=(clang-format-19 clang-tidy-19 cppcheck shellcheck)
