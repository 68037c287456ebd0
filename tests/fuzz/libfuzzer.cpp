#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/fuzz/targets.h"

namespace {

const throughline::fuzz::NamedTarget& target() {
    return throughline::fuzz::targets()[THROUGHLINE_FUZZ_TARGET];
}

} // namespace

/// `fuzz_json --seeds FOLDER` writes the inputs to start from; else libFuzzer's own arguments.
extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
    if (*count != 3 || std::string_view((*arguments)[1]) != "--seeds")
        return 0;
    std::size_t number = 0;
    for (const std::string& seed : target().seeds)
        std::ofstream((*arguments)[2] + ("/seed-" + std::to_string(number++)), std::ios::binary) << seed;
    std::exit(0);
}

/// The target of that number under libFuzzer: `fuzz_json CORPUS`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    target().target({reinterpret_cast<const char*>(data), size});
    return 0;
}
