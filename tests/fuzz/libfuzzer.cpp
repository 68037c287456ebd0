#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/targets.h"

/// The target of that number under libFuzzer: `fuzz_json CORPUS`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    throughline::fuzz::targets()[THROUGHLINE_FUZZ_TARGET].target({reinterpret_cast<const char*>(data), size});
    return 0;
}
