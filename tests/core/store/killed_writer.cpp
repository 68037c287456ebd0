#include <unistd.h>

#include <QtCore/QCoreApplication>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/model/document.h"
#include "core/store/sql_store.h"

/// killed_writer FILE edits|imports: makes edits for ever, and tells the number of each on standard output once it is
/// durable. Its parent kills it. An edit adds one person, an import many. killed_writer FILE open: says a word, opens
/// the document and waits.
namespace {

using namespace throughline;

constexpr int importedRows = 20000;

Edit people(const std::string& prefix, int count) {
    Edit edit;
    edit.label = {"add", {}};
    for (int i = 0; i < count; ++i) {
        const std::string name = prefix + '-' + std::to_string(i);
        edit.add(Person{PersonKey(name), name, "", ""});
    }
    return edit;
}

} // namespace

int main(int count, char** arguments) {
    const QCoreApplication application(count, arguments);
    if (count != 3)
        return 2;
    const bool onlyOpens = std::string(arguments[2]) == "open";
    if (onlyOpens && ::write(STDOUT_FILENO, "0\n", 2) < 0)
        return 1;
    auto store = SqlStore::open(arguments[1]);
    if (!store)
        return 3;
    auto document = Document::open(*std::move(store), [] { return std::string("2026-01-05T09:00:00Z"); });
    if (!document)
        return 3;
    while (onlyOpens)
        ::pause();
    const int rows = std::string(arguments[2]) == "imports" ? importedRows : 1;
    while (true) {
        const Sequence next = (*document)->head().sequence + 1;
        const auto done = (*document)->perform(people("p" + std::to_string(next), rows));
        if (!done)
            return 1;
        const std::string line = std::to_string(*done) + '\n';
        if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
            return 1;
    }
}
