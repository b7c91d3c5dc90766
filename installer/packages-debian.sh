# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The packages Comity needs on Debian 12 and 13: the one list, sourced by installer/setup.sh.
# qt6-base-dev brings the OpenGL and Vulkan headers that Qt Gui's CMake files ask for.

# To build and to run it. The fonts are read while building; hb-subset (libharfbuzz-bin) cuts them down.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    nlohmann-json3-dev libvalijson-dev libicu-dev libqpdf-dev libqrencode-dev
    libharfbuzz-bin fonts-noto-core fonts-noto-cjk
)

# What the encrypted store adds. Wanted only once a CMake list asks for SQLCipher; on Debian 12 SQLCipher comes from
# the official bookworm-backports, because 4.5 in Debian 12 itself is too old.
store_packages=(libsodium-dev libzxcvbn-dev libssl-dev)
sqlcipher_packages=(libsqlcipher-dev)
sqlcipher_least_version=4.6.1

# What the tests call: they read the printed documents back with other people's programs.
test_packages=(poppler-utils qpdf zbar-tools strace faketime)

# What tests/lint.sh calls. Debian 12 and 13 both have version 19, so both format and judge alike.
lint_packages=(clang-format-19 clang-tidy-19 cppcheck shellcheck)
