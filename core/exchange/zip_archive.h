#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/result.h"

namespace throughline::exchange {

/// The members of a ZIP archive (APPNOTE.TXT 6.3, without ZIP64, encryption and parts on several disks) that is in
/// memory; what is stored or deflated can be read. It keeps a view of the bytes.
///
/// A small reader of our own over zlib, not libzip: one member of known name is wanted, every offset and size can be
/// checked against the bytes that are there, nothing is ever written to a disk, and libzip would bring along whole
/// libraries of ciphers for what is refused here.
///
/// Invariant: names are those of files inside (no `..`, no root, no drive), and each stands once.
class ZipArchive {
  public:
    static constexpr std::size_t mostMembers = 20'000;
    /// More than this of one member is not unpacked.
    static constexpr std::size_t largestMember = std::size_t{64} * 1024 * 1024;

    struct Member {
        std::string name;
        std::uint32_t method = 0;
        std::uint32_t checksum = 0;
        std::size_t packedSize = 0;
        std::size_t size = 0;
        std::size_t header = 0; ///< offset of its local header
    };

    /// Whether the bytes begin as an archive does.
    static bool isArchive(std::string_view bytes);
    /// Reads the list of members. Code::invalid for an archive that is damaged or hostile; nothing is unpacked.
    static Result<ZipArchive> open(std::string_view bytes);

    [[nodiscard]] const std::vector<Member>& members() const { return members_; }
    /// Null where there is none of that name.
    [[nodiscard]] const Member* find(std::string_view name) const;
    /// The member's content, its size and checksum as the list says. The place of a bad status is its name.
    [[nodiscard]] Result<std::string> read(const Member& member) const;

  private:
    explicit ZipArchive(std::string_view bytes) : bytes_(bytes) {}
    Status readMembers();

    std::string_view bytes_;
    std::vector<Member> members_; ///< by name
};

} // namespace throughline::exchange
