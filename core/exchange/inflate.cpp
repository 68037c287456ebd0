#include "core/exchange/inflate.h"

#include <zlib.h>

#include <array>
#include <limits>

namespace throughline::exchange {

namespace {

/// A zlib stream that is ended when it goes.
class Stream {
  public:
    Stream() : isReady_(inflateInit2(&stream_, -MAX_WBITS) == Z_OK) {}
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() {
        if (isReady_)
            inflateEnd(&stream_);
    }
    [[nodiscard]] bool isReady() const { return isReady_; }
    z_stream& get() { return stream_; }

  private:
    z_stream stream_{};
    bool isReady_;
};

} // namespace

Result<std::string> inflateRaw(std::string_view packed, std::size_t maxBytes) {
    const Status damaged(Code::invalid, "the compressed content is damaged");
    Stream owner;
    if (!owner.isReady() || packed.size() > std::numeric_limits<uInt>::max())
        return damaged;
    z_stream& stream = owner.get();
    // zlib only reads what its old interface does not call constant.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());

    std::string unpacked;
    std::array<char, 65536> block{};
    for (int answer = Z_OK; answer != Z_STREAM_END;) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        answer = inflate(&stream, Z_NO_FLUSH);
        const std::size_t count = block.size() - stream.avail_out;
        if (answer != Z_OK && answer != Z_STREAM_END)
            return damaged;
        if (count > maxBytes - unpacked.size()) {
            return Status(Code::invalid, "the compressed content is larger than %1 MB when it is unpacked",
                          {std::to_string(maxBytes / (1024 * 1024))});
        }
        unpacked.append(block.data(), count);
        if (answer == Z_OK && count == 0 && stream.avail_in == 0)
            return damaged;
    }
    return unpacked;
}

} // namespace throughline::exchange
