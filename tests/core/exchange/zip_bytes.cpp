#include "tests/core/exchange/zip_bytes.h"

#include <zlib.h>

namespace throughline::exchange {

namespace {

void put(std::string& bytes, std::uint64_t number, int count) {
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xFF);
}

} // namespace

std::string deflated(std::string_view text) {
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string packed(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::string zipOf(const std::vector<ZipEntry>& entries, std::string_view comment) {
    std::string bytes;
    std::string list;
    for (const ZipEntry& entry : entries) {
        const std::string packed = entry.isDeflated ? deflated(entry.content) : entry.content;
        const auto size = entry.saidSize < 0 ? entry.content.size() : static_cast<std::size_t>(entry.saidSize);
        const auto sum = static_cast<std::uint32_t>(
            crc32_z(0, reinterpret_cast<const Bytef*>(entry.content.data()), entry.content.size()));
        std::string common;
        put(common, 20, 2);
        put(common, entry.flags, 2);
        put(common, entry.isDeflated ? 8 : 0, 2);
        put(common, 0, 4);
        put(common, sum + entry.wrongSum, 4);
        put(common, packed.size(), 4);
        put(common, size, 4);
        put(common, entry.name.size(), 2);
        put(common, 0, 2);
        list += "PK\x01\x02";
        put(list, 20, 2);
        list += common;
        list.append(10, '\0');
        put(list, bytes.size(), 4);
        list += entry.name;
        bytes += "PK\x03\x04" + common + entry.name + packed;
    }
    const std::size_t at = bytes.size();
    bytes += list;
    bytes += "PK\x05\x06";
    put(bytes, 0, 4);
    put(bytes, entries.size(), 2);
    put(bytes, entries.size(), 2);
    put(bytes, list.size(), 4);
    put(bytes, at, 4);
    put(bytes, comment.size(), 2);
    return bytes.append(comment);
}

} // namespace throughline::exchange
