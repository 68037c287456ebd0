#include "core/exchange/markdown_writer.h"

#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/chain_tables.h"
#include "core/exchange/departments.h"

namespace throughline::exchange {

namespace {

/// In one line, with a backslash before everything that could be a mark, an address or a tag.
std::string escaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || c == '\r' || c == '\t') {
            plain += c == '\n' ? "<br>" : c == '\t' ? " " : "";
            continue;
        }
        const bool isAddress = c == '.' && i >= 3 && text.substr(i - 3, 3) == "www";
        // "1." and "-" at the beginning would be lists.
        const bool isList = (i == 0 && (c == '-' || c == '+' || c == '=')) ||
                            ((c == '.' || c == ')') && i > 0 && text.find_first_not_of("0123456789") == i);
        if (isAddress || isList || std::string_view("\\`*_[]<>|#~!&:@$^{}").find(c) != std::string_view::npos)
            plain += '\\';
        plain += c;
    }
    return plain;
}

class MarkdownSink final : public TableSink {
  public:
    void begin(std::string_view name, std::initializer_list<std::string_view> header) override {
        page_ += "\n## ";
        page_ += static_cast<char>(name.front() - 'a' + 'A');
        page_.append(name.substr(1)).append("\n\n");
        for (const std::string_view column : header)
            word(column);
        end();
        for (std::size_t i = 0; i < header.size(); ++i)
            page_ += i == 0 ? "| ---" : " | ---";
        page_ += " |\n";
    }
    void text(std::string_view text) override { word(escaped(text)); }
    void word(std::string_view word) override {
        page_.append(isFirst_ ? "| " : " | ").append(word);
        isFirst_ = false;
    }
    void end() override {
        page_ += " |\n";
        isFirst_ = true;
    }
    std::string take() { return std::move(page_); }

  private:
    std::string page_;
    bool isFirst_ = true;
};

std::string outline(const Chain& chain) {
    std::unordered_map<std::string_view, std::vector<const Service*>> services; // by server
    for (const Service& service : chain.services())
        services[service.server.text()].push_back(&service);
    std::string page;
    for (const auto& [department, roles] : rolesByDepartment(chain)) {
        const std::string indent = department.empty() ? "" : "  ";
        if (!department.empty())
            page += "- **" + escaped(department) + "**\n";
        for (const Role* role : roles) {
            page += indent + "- " + escaped(role->title);
            page += role->kind == RoleKind::endCustomer ? " (end customer)\n" : "\n";
            for (const Service* service : services[role->key.text()]) {
                page += indent + "  - → " + escaped(chain.roles().find(service->customer)->title);
                if (!service->provides.empty())
                    page += ", " + escaped(service->provides);
                page += service->manager ? " (reports to)\n" : "\n";
            }
        }
    }
    return page;
}

} // namespace

std::string writeMarkdown(const Chain& chain) {
    const std::string& title = chain.info().title;
    MarkdownSink sink;
    writeTables(chain, sink);
    return "# " + (title.empty() ? "Chain" : escaped(title)) + "\n\n" + outline(chain) + sink.take();
}

} // namespace throughline::exchange
