// SPDX-License-Identifier: GPL-3.0-or-later
// A build tool: renamefont INPUT OUTPUT FAMILY STYLE
// Gives a TrueType or OpenType font the family and style named, keeping copyright, version and licence, and takes the
// ink out of the two direction marks: Noto draws them as little arrows, and a transmittal carries them in its text
// layer.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Bytes = std::string;

uint32_t number(const Bytes &bytes, size_t at, int size)
{
    if (at + static_cast<size_t>(size) > bytes.size())
        throw std::runtime_error("the font is cut short");
    uint32_t value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<size_t>(i)]);
    return value;
}

void append(Bytes &bytes, uint32_t value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
}

uint32_t checksum(Bytes bytes)
{
    bytes.resize((bytes.size() + 3) / 4 * 4, '\0');
    uint32_t sum = 0;
    for (size_t at = 0; at < bytes.size(); at += 4)
        sum += number(bytes, at, 4);
    return sum;
}

/// The tables in the order of their tags, with the outline format's tag apart.
std::map<Bytes, Bytes> readTables(const Bytes &font)
{
    std::map<Bytes, Bytes> tables;
    const uint32_t count = number(font, 4, 2);
    for (uint32_t i = 0; i < count; ++i) {
        const size_t entry = 12 + 16 * i;
        const size_t offset = number(font, entry + 8, 4);
        const size_t length = number(font, entry + 12, 4);
        if (offset > font.size() || length > font.size() - offset)
            throw std::runtime_error("a table lies outside the font");
        tables[font.substr(entry, 4)] = font.substr(offset, length);
    }
    return tables;
}

/// The strings of the Windows, Unicode, American English records: UTF-16BE as they are stored.
std::map<uint32_t, Bytes> readNames(const Bytes &table)
{
    std::map<uint32_t, Bytes> names;
    const uint32_t count = number(table, 2, 2);
    const size_t strings = number(table, 4, 2);
    for (uint32_t i = 0; i < count; ++i) {
        const size_t record = 6 + 12 * i;
        const bool english = number(table, record, 2) == 3 && number(table, record + 2, 2) == 1
            && number(table, record + 4, 2) == 0x409;
        if (english)
            names[number(table, record + 6, 2)]
                = table.substr(strings + number(table, record + 10, 2), number(table, record + 8, 2));
    }
    return names;
}

Bytes utf16(const std::string &ascii)
{
    Bytes bytes;
    for (const char c : ascii)
        append(bytes, static_cast<unsigned char>(c), 2);
    return bytes;
}

Bytes writeNames(const std::map<uint32_t, Bytes> &names)
{
    Bytes records;
    Bytes strings;
    for (const auto &[id, text] : names) {
        for (const uint32_t field :
             { 3u, 1u, 0x409u, id, static_cast<uint32_t>(text.size()), static_cast<uint32_t>(strings.size()) })
            append(records, field, 2);
        strings += text;
    }
    Bytes table;
    append(table, 0, 2);
    append(table, static_cast<uint32_t>(names.size()), 2);
    append(table, static_cast<uint32_t>(6 + records.size()), 2);
    return table + records + strings;
}

Bytes renamed(const Bytes &nameTable, const std::string &family, const std::string &style)
{
    const std::map<uint32_t, Bytes> old = readNames(nameTable);
    std::map<uint32_t, Bytes> names;
    for (const uint32_t kept : { 0u, 5u, 7u, 8u, 9u, 11u, 12u, 13u, 14u }) // copyright … licence
        if (const auto found = old.find(kept); found != old.end())
            names.insert(*found);
    std::string joined = family;
    joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
    names[1] = utf16(family);
    names[2] = utf16(style);
    names[3] = utf16(joined + "-" + style + " (Comity)");
    names[4] = utf16(family + " " + style);
    names[6] = utf16(joined + "-" + style);
    if (const auto original = old.find(4); original != old.end())
        names[10] = utf16("Modified version, cut down for Comity, of ") + original->second;
    return writeNames(names);
}

Bytes writeFont(const Bytes &format, const std::map<Bytes, Bytes> &tables)
{
    const auto count = static_cast<uint32_t>(tables.size());
    uint32_t power = 1;
    uint32_t exponent = 0;
    for (; power * 2 <= count; power *= 2)
        ++exponent;
    Bytes font = format;
    for (const uint32_t field : { count, power * 16, exponent, (count - power) * 16 })
        append(font, field, 2);
    Bytes body;
    size_t head = 0;
    for (const auto &[tag, table] : tables) {
        const size_t offset = 12 + 16 * tables.size() + body.size();
        if (tag == "head")
            head = offset;
        font += tag;
        append(font, checksum(table), 4);
        append(font, static_cast<uint32_t>(offset), 4);
        append(font, static_cast<uint32_t>(table.size()), 4);
        body += table;
        body.resize((body.size() + 3) / 4 * 4, '\0');
    }
    font += body;
    Bytes adjustment;
    append(adjustment, 0xB1B0AFBAu - checksum(font), 4);
    return font.replace(head + 8, 4, adjustment);
}

/// Where in the table the character map of format 4 for Windows and Unicode begins; 0 when there is none.
size_t basicMap(const Bytes &table)
{
    const uint32_t count = number(table, 2, 2);
    for (uint32_t i = 0; i < count; ++i) {
        const size_t record = 4 + 8 * i;
        const size_t map = number(table, record + 4, 4);
        if (number(table, record, 2) == 3 && number(table, record + 2, 2) == 1 && number(table, map, 2) == 4)
            return map;
    }
    return 0;
}

/// The glyph of a character of the basic plane, 0 when the font has none (OpenType, cmap format 4).
uint32_t glyphOf(const Bytes &table, uint32_t character)
{
    const size_t map = basicMap(table);
    const size_t segments = map == 0 ? 0 : number(table, map + 6, 2) / 2;
    const size_t ends = map + 14;
    const size_t starts = ends + 2 * segments + 2;
    for (size_t i = 0; i < segments; ++i) {
        if (character > number(table, ends + 2 * i, 2))
            continue;
        const uint32_t start = number(table, starts + 2 * i, 2);
        if (character < start)
            return 0;
        const uint32_t delta = number(table, starts + 2 * (segments + i), 2);
        const size_t rangeAt = starts + 2 * (2 * segments + i);
        const uint32_t range = number(table, rangeAt, 2);
        if (range == 0)
            return (character + delta) & 0xffff;
        const uint32_t glyph = number(table, rangeAt + range + 2 * static_cast<size_t>(character - start), 2);
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
}

/// Ends the outline of a glyph where it begins. What stood there becomes unread bytes behind the glyph before it.
void takeInkOut(std::map<Bytes, Bytes> &tables, uint32_t character)
{
    if (!tables.contains("loca") || !tables.contains("cmap"))
        return;
    const uint32_t glyph = glyphOf(tables["cmap"], character);
    if (glyph == 0)
        return;
    const size_t width = number(tables["head"], 50, 2) == 0 ? 2 : 4; // indexToLocFormat
    Bytes &places = tables["loca"];
    if ((glyph + 2) * width > places.size())
        throw std::runtime_error("a glyph has no place in the font");
    places.replace(glyph * width, width, places.substr((glyph + 1) * width, width));
}

Bytes readFile(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error(std::string("cannot read ") + path);
    return Bytes(std::istreambuf_iterator<char>(file), {});
}

void run(char **arguments)
{
    const Bytes font = readFile(arguments[1]);
    std::map<Bytes, Bytes> tables = readTables(font);
    if (!tables.contains("head") || !tables.contains("name") || tables["head"].size() < 54)
        throw std::runtime_error("no font");
    tables["name"] = renamed(tables["name"], arguments[3], arguments[4]);
    takeInkOut(tables, 0x200F); // the later one first: it may follow the other
    takeInkOut(tables, 0x200E);
    tables["head"].replace(8, 4, 4, '\0'); // the checksum is of the font with none here
    std::ofstream out(arguments[2], std::ios::binary | std::ios::trunc);
    const Bytes bytes = writeFont(font.substr(0, 4), tables);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw std::runtime_error(std::string("cannot write ") + arguments[2]);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 5) {
        std::fputs("usage: renamefont INPUT OUTPUT FAMILY STYLE\n", stderr);
        return 2;
    }
    try {
        run(arguments);
    } catch (const std::exception &e) {
        std::fprintf(stderr, "renamefont: %s\n", e.what());
        return 2;
    }
    return 0;
}
