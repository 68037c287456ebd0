#include "tests/fuzz/promises.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace throughline::fuzz {

void require(bool isKept, const char* promise) {
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void checkStatus(const Status& status) {
    require(!status.text().empty(), "a refusal says why");
    require((status.place() + status.text()).find('\n') == std::string::npos, "a refusal is one line");
}

} // namespace throughline::fuzz
