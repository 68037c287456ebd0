#include "core/exchange/zip_writer.h"

#include <zlib.h>

#include <cstdint>
#include <string_view>

namespace throughline::exchange {

namespace {

constexpr std::uint32_t version = 20;          // that a reader must know: deflate
constexpr std::uint32_t utf8Names = 1U << 11U; // the flag of the names' encoding
constexpr std::uint32_t firstDay = 0x21;       // 1980-01-01, where the format's days begin

void put(std::string& bytes, std::uint32_t number, int size) {
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
}

/// The content as a raw deflate stream; empty where it cannot be packed.
std::string deflated(const std::string& content) {
    z_stream stream{};
    constexpr int memory = 8;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    // zlib only reads what its old interface does not call constant.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(isDone ? stream.total_out : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& members) {
    std::string bytes;
    std::string directory;
    for (const auto& [name, content] : members) {
        const std::string packed = bytes.empty() ? std::string() : deflated(content);
        const bool isPacked = !packed.empty() && packed.size() < content.size();
        const std::string& body = isPacked ? packed : content;
        const auto checksum = static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
        // What the member's own header and the directory have in common.
        std::string facts;
        put(facts, version, 2);
        put(facts, utf8Names, 2);
        put(facts, isPacked ? Z_DEFLATED : 0, 2);
        put(facts, firstDay << 16U, 4);
        put(facts, checksum, 4);
        put(facts, static_cast<std::uint32_t>(body.size()), 4);
        put(facts, static_cast<std::uint32_t>(content.size()), 4);
        put(facts, static_cast<std::uint32_t>(name.size()), 2);
        put(facts, 0, 2); // no extra field
        const auto offset = static_cast<std::uint32_t>(bytes.size());
        bytes.append("PK\x03\x04").append(facts).append(name).append(body);
        directory.append("PK\x01\x02");
        put(directory, version, 2);
        directory.append(facts);
        put(directory, 0, 4); // no comment, the first disk
        put(directory, 0, 2); // of no kind
        put(directory, 0, 4); // no attributes
        put(directory, offset, 4);
        directory.append(name);
    }
    const auto start = static_cast<std::uint32_t>(bytes.size());
    bytes.append(directory).append("PK\x05\x06");
    put(bytes, 0, 4);
    for (int i = 0; i < 2; ++i)
        put(bytes, static_cast<std::uint32_t>(members.size()), 2);
    put(bytes, static_cast<std::uint32_t>(directory.size()), 4);
    put(bytes, start, 4);
    put(bytes, 0, 2);
    return bytes;
}

} // namespace throughline::exchange
