#include "app/commands/export_picture.h"

namespace throughline::commands {

Result<std::string> picture(const Chain&, const std::string&, const PictureOptions&, const Context&) {
    return Status(Code::wrongUse, "not built");
}

} // namespace throughline::commands
