#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/status.h"

namespace throughline::exchange {

/// Puts `bytes` into the file, which then holds all of them, durably, or is as it was before: they go to a file beside
/// it that takes its name at the end. Folders, pipes and devices are refused. Code::full or Code::unwritable; the place
/// is the path.
Status writeFile(const std::string& path, std::string_view bytes);

struct FileBytes {
    std::string path;
    std::string_view bytes;
};

/// Alike for files that belong together: none takes its name before all of them stand beside the old ones, so that a
/// full disk leaves every old file. Should one of them not get its name then, the error says which are new already.
Status writeFiles(const std::vector<FileBytes>& files);

} // namespace throughline::exchange
