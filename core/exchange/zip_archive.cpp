#include "core/exchange/zip_archive.h"

#include <zlib.h>

#include <algorithm>

#include "core/exchange/clean_text.h"
#include "core/exchange/inflate.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

constexpr std::size_t endSize = 22;
constexpr std::size_t longestComment = 0xFFFF;
constexpr std::size_t entrySize = 46;
constexpr std::size_t localSize = 30;
constexpr std::uint32_t stored = 0;
constexpr std::uint32_t deflated = 8;

constexpr std::string_view endMark("PK\x05\x06", 4);
constexpr std::string_view entryMark("PK\x01\x02", 4);
constexpr std::string_view localMark("PK\x03\x04", 4);

Status invalid(std::string_view fact, std::vector<std::string> arguments = {}, std::string place = {}) {
    return {Code::invalid, fact, std::move(arguments), std::move(place)};
}

Status damaged(std::string place = {}) {
    return invalid("the archive is damaged", {}, std::move(place));
}

/// A little-endian number of `count` bytes; the caller has checked that they are there.
std::uint32_t number(std::string_view bytes, std::size_t at, int count) {
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

/// Whether the name stays inside the folder it would be unpacked to, on any system.
bool isInside(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\0') != std::string_view::npos ||
        name.find('\\') != std::string_view::npos || (name.size() > 1 && name[1] == ':'))
        return false;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        if (name.substr(0, end) == "..")
            return false;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return true;
}

} // namespace

bool ZipArchive::isArchive(std::string_view bytes) {
    return bytes.starts_with(localMark) || bytes.starts_with(endMark);
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
    ZipArchive archive(bytes);
    if (Status status = archive.readMembers(); !status)
        return status;
    return archive;
}

Status ZipArchive::readMembers() {
    if (bytes_.size() < endSize)
        return damaged();
    // The list's end stands before a comment of unknown length; its own length must fit what is there.
    const std::size_t first = bytes_.size() - std::min(bytes_.size(), endSize + longestComment);
    std::size_t end = bytes_.size() - endSize;
    while (bytes_.substr(end, 4) != endMark || end + endSize + number(bytes_, end + 20, 2) != bytes_.size()) {
        if (end == first)
            return damaged();
        --end;
    }
    const std::size_t count = number(bytes_, end + 10, 2);
    const std::size_t size = number(bytes_, end + 12, 4);
    std::size_t at = number(bytes_, end + 16, 4);
    if (number(bytes_, end + 4, 2) != 0 || number(bytes_, end + 6, 2) != 0 || number(bytes_, end + 8, 2) != count)
        return invalid("the archive lies on several disks");
    // 65,535 of them stand for a number in a wider field.
    if (count > mostMembers)
        return invalid("the archive has more than %1 files", {inGroups(mostMembers)});
    if (at == 0xFFFFFFFF || size == 0xFFFFFFFF)
        return invalid("the archive is larger than 4 GB, or says so");
    if (at > end || size > end - at)
        return damaged();

    members_.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (end - at < entrySize || bytes_.substr(at, 4) != entryMark)
            return damaged();
        const std::size_t nameSize = number(bytes_, at + 28, 2);
        const std::size_t whole = entrySize + nameSize + number(bytes_, at + 30, 2) + number(bytes_, at + 32, 2);
        if (end - at < whole)
            return damaged();
        Member member;
        member.name = bytes_.substr(at + entrySize, nameSize);
        if (!isInside(member.name))
            return invalid("the archive holds a file that would lie outside of it: “%1”", {cleanLine(member.name, 80)});
        if ((number(bytes_, at + 8, 2) & 1U) != 0)
            return invalid("is encrypted", {}, cleanLine(member.name, 80));
        member.method = number(bytes_, at + 10, 2);
        member.checksum = number(bytes_, at + 16, 4);
        member.packedSize = number(bytes_, at + 20, 4);
        member.size = number(bytes_, at + 24, 4);
        member.header = number(bytes_, at + 42, 4);
        members_.push_back(std::move(member));
        at += whole;
    }
    std::ranges::sort(members_, {}, &Member::name);
    const auto twice = std::ranges::adjacent_find(members_, {}, &Member::name);
    if (twice != members_.end())
        return invalid("the archive holds the file “%1” twice", {cleanLine(twice->name, 80)});
    return {};
}

const ZipArchive::Member* ZipArchive::find(std::string_view name) const {
    const auto found = std::ranges::lower_bound(members_, name, {}, &Member::name);
    return found != members_.end() && found->name == name ? &*found : nullptr;
}

Result<std::string> ZipArchive::read(const Member& member) const {
    const std::string name = cleanLine(member.name, 80);
    if (member.size > largestMember) {
        return invalid("is larger than %1 MB when it is unpacked", {std::to_string(largestMember / (1024 * 1024))},
                       name);
    }
    if (member.header > bytes_.size() || bytes_.size() - member.header < localSize ||
        bytes_.substr(member.header, 4) != localMark)
        return damaged(name);
    const std::size_t begin =
        member.header + localSize + number(bytes_, member.header + 26, 2) + number(bytes_, member.header + 28, 2);
    if (begin > bytes_.size() || member.packedSize > bytes_.size() - begin)
        return damaged(name);
    const std::string_view packed = bytes_.substr(begin, member.packedSize);
    if (member.method != stored && member.method != deflated)
        return invalid("is compressed in a way that is not known here", {}, name);

    auto content = member.method == stored ? Result<std::string>(std::string(packed)) : inflateRaw(packed, member.size);
    // More than the list says is no better than a damaged stream.
    if (!content || content->size() != member.size)
        return damaged(name);
    const uLong checksum =
        crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(content->data()), content->size());
    if (checksum != member.checksum)
        return damaged(name);
    return content;
}

} // namespace throughline::exchange
