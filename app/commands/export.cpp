#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "app/commands/commands.h"
#include "app/commands/export_picture.h"
#include "app/commands/text_table.h"
#include "core/exchange/chain_writers.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_writer.h"
#include "core/exchange/formats.h"
#include "core/layout/drawn_places.h"

namespace throughline::commands {

namespace {

struct ExportCall {
    std::string file;
    std::string output;
    std::string format;
    PictureOptions picture;
};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return text;
}

std::string knownFormats() {
    std::string names = exchange::formatNames(false);
    for (const std::string_view picture : pictureFormats) {
        names += ", " + std::string(picture);
    }
    return names;
}

/// The name of the format that is asked for, by --format or by OUT's suffix; a folder is for CSV.
Result<std::string> formatOf(const ExportCall& call) {
    const auto isPicture = [](const std::string& name) {
        return std::ranges::find(pictureFormats, std::string_view(name)) != pictureFormats.end();
    };
    if (!call.format.empty()) {
        const std::string name = lower(call.format);
        const exchange::Format* format = exchange::formatNamed(name);
        if (isPicture(name)) {
            return name;
        }
        if (format != nullptr && format->isWritten) {
            return std::string(format->name);
        }
        return Status(Code::wrongUse, "“%1” is no format that is written; take one of %2",
                      {call.format, knownFormats()}, "--format");
    }
    std::error_code unknown;
    const std::string bare = call.output.substr(0, call.output.find_last_not_of('/') + 1);
    const std::string suffix = lower(std::filesystem::path(bare).extension().string());
    const exchange::Format* format = exchange::formatOf(bare);
    std::string named;
    if (suffix.size() > 1 && isPicture(suffix.substr(1))) {
        named = suffix.substr(1);
    } else if (format != nullptr && format->isWritten) {
        named = format->name;
    }
    if (call.output.ends_with('/') && !named.empty() && named != "csv") {
        return Status(Code::wrongUse, "this names a folder, and %1 is written as a file; leave off the “/”", {named},
                      call.output);
    }
    if (!named.empty()) {
        return named;
    }
    if (call.output.ends_with('/') || std::filesystem::is_directory(call.output, unknown)) {
        return std::string("csv");
    }
    return Status(Code::wrongUse, "the name says no format; end it with one of %1, or give --format", {knownFormats()},
                  call.output);
}

Status writeText(const ExportCall& call, const std::string& format, const Chain& chain) {
    if (const auto write = exchange::chainWriterNamed(format)) {
        return exchange::writeFile(call.output, write(format == "graphml" ? withDrawnPlaces(chain) : chain));
    }
    return exchange::writeFolder(call.output, exchange::writeCsv(chain));
}

Exit exportFile(const ExportCall& call, const std::string& format, const Context& context) {
    if (const Status options = checkOptions(call.picture, format); !options) {
        return fail(options);
    }
    const auto document = openDocument(call.file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), call.file);
    }
    const Chain& chain = (*document)->chain();
    const bool isPicture = std::ranges::find(pictureFormats, std::string_view(format)) != pictureFormats.end();
    Status written;
    Picture drawn;
    std::size_t roles = chain.roles().size();
    if (isPicture) {
        auto made = picture(chain, format, call.picture, context);
        if (!made) {
            return fail(made.status(), call.file);
        }
        drawn = *std::move(made);
        roles = drawn.roles;
        written = exchange::writeFile(call.output, drawn.bytes);
    } else {
        written = writeText(call, format, chain);
    }
    if (!written) {
        return fail(written);
    }
    const auto left = exchange::notWritten(chain, format);
    if (context.json) {
        json::Json answer{{"file", call.output}, {"format", format}, {"roles", roles}};
        if (isPicture) {
            answer["pages"] = drawn.pages;
        }
        if (!left.empty()) {
            answer["left_out"] = json::Json::object();
            for (const auto& [kind, count] : left) {
                answer["left_out"][std::string(kind)] = count;
            }
        }
        return printJson(answer);
    }
    const std::string on = format == "pdf" ? " on " + countText(drawn.pages, "page", "pages") : std::string();
    return print("Wrote " + call.output + " with " + countText(roles, "role", "roles") + on + ".\n" +
                 (left.empty() ? "" : "An import of it would not bring back " + countsText(left) + ".\n") +
                 (drawn.advice.empty() ? "" : drawn.advice + "\n"));
}

} // namespace

void addExport(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("export", "Write a document as " + knownFormats());
    auto call = std::make_shared<ExportCall>();
    command->add_option("FILE", call->file, "The document")->type_name("")->required();
    command->add_option("-o,--output", call->output, "The file to write (for csv a folder); the suffix says the format")
        ->type_name("OUT")
        ->required();
    command->add_option("--format", call->format, "The format, whatever the name: " + knownFormats())->type_name("F");
    addPictureOptions(*command, call->picture);
    addPrintingOptions(*command, choice);
    command->callback([call, &choice] {
        const auto format = formatOf(*call);
        choice.paints = format && std::ranges::find(pictureFormats, std::string_view(*format)) != pictureFormats.end();
        choice.run = [call, format](Context& context) {
            return format ? exportFile(*call, *format, context) : fail(format.status());
        };
    });
}

} // namespace throughline::commands
