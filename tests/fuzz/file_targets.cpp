#include "tests/fuzz/file_targets.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <utility>

#include "core/exchange/archimate_reader.h"
#include "core/exchange/import_edit.h"
#include "core/model/check.h"
#include "core/model/document.h"
#include "core/store/sql_store.h"
#include "core/store/verify.h"
#include "tests/fuzz/promises.h"

namespace throughline::fuzz {

namespace {

namespace fs = std::filesystem;

/// A folder in memory where there is one, gone with the program.
class Folder {
  public:
    Folder() {
        const fs::path memory = "/dev/shm";
        std::error_code error;
        std::string made =
            ((fs::is_directory(memory, error) ? memory : fs::temp_directory_path()) / "throughline-fuzz-XXXXXX")
                .string();
        require(::mkdtemp(made.data()) != nullptr, "there is a folder to write to");
        path_ = made;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code error;
        fs::remove_all(path_, error);
    }
    void clear() const {
        for (const auto& entry : fs::directory_iterator(path_))
            fs::remove_all(entry.path());
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

const Folder& folder() {
    static const Folder one;
    one.clear();
    return one;
}

void write(const fs::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string bytesOf(const fs::path& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return std::move(content).str();
}

Edit oneMoreRole() {
    static KeySource keys(7);
    Role role;
    role.key = keys.make<Role>('r');
    role.title = "One more";
    Edit edit;
    edit.label.code = "add";
    edit.add(std::move(role));
    return edit;
}

} // namespace

void documentTarget(std::string_view bytes) {
    const fs::path path = folder().path() / "any.chain";
    write(path, bytes);
    {
        auto store = SqlStore::open(path.string(), SqlStore::Access::read);
        const auto content = store ? (*store)->load() : Result<Store::Content>(store.status());
        if (content) {
            require(checkWhole(content->chain).isOk(), "what a document holds is valid");
        } else {
            checkStatus(content.status());
        }
        if (const auto found = verify(path.string()); found) {
            for (const Status& trouble : *found)
                checkStatus(trouble);
        } else {
            checkStatus(found.status());
        }
    }
    require(bytesOf(path) == bytes, "reading changes nothing");
    auto store = SqlStore::open(path.string());
    if (!store)
        return checkStatus(store.status());
    auto document = Document::open(*std::move(store), [] { return std::string("2026-01-05T09:00:00Z"); });
    if (!document)
        return checkStatus(document.status());
    const auto history = (*document)->history(0, 20);
    if (!history)
        checkStatus(history.status());
    if (const auto undone = (*document)->undo(); !undone)
        checkStatus(undone.status());
    const auto edited = (*document)->perform(oneMoreRole());
    if (!edited)
        checkStatus(edited.status());
    require(checkWhole((*document)->chain()).isOk(), "edits keep a chain valid");
    const Chain inMemory = (*document)->chain();
    document = Status(Code::invalid, "closed");
    if (!edited)
        return;
    const auto again = SqlStore::read(path.string());
    if (!again)
        return checkStatus(again.status());
    require(*again->chain == inMemory, "an edit that was accepted is there afterwards");
}

void archimateFolderTarget(std::string_view bytes) {
    const fs::path& place = folder().path();
    const fs::path model = place / "model";
    fs::create_directories(model / "business");
    for (std::size_t number = 0; number < 40 && !bytes.empty(); ++number) {
        const std::size_t end = std::min(bytes.find('\f'), bytes.size());
        const std::string name = std::to_string(number) + ".xml";
        write(number == 0       ? model / "folder.xml"
              : number % 2 == 0 ? model / name
                                : model / "business" / name,
              bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    if (!exchange::isArchimateFolder(place.string()))
        return;
    exchange::Imported rows;
    const exchange::ImportOptions options;
    const auto source = rows.begin({place.string(), exchange::Imported::Places::file});
    auto draft = exchange::readArchimateFolder(place.string(), {{}, source, options, rows});
    if (!draft)
        return checkStatus(draft.status());
    draft->source = source;
    KeySource keys(1);
    Chain chain;
    if (const Status status = exchange::addGraph(*std::move(draft), options, chain, keys, rows); !status)
        return checkStatus(status);
    const auto edit = exchange::importEdit(chain, rows);
    if (!edit)
        return checkStatus(edit.status());
    chain.apply(*edit);
    require(checkWhole(chain).isOk(), "what is accepted is valid");
}

std::vector<std::string> documentSeeds() {
    std::vector<std::string> seeds;
    for (const auto& entry : fs::directory_iterator(THROUGHLINE_TEST_DATA_DIR "/documents")) {
        if (entry.path().extension() == ".chain")
            seeds.push_back(bytesOf(entry.path()));
    }
    const fs::path path = folder().path() / "seed.chain";
    require(SqlStore::create(path.string()).isOk(), "a document can be made");
    {
        auto document =
            Document::open(*SqlStore::open(path.string()), [] { return std::string("2026-01-05T09:00:00Z"); });
        require(document.isOk() && (*document)->perform(oneMoreRole()).isOk(), "a document can be edited");
    }
    seeds.push_back(bytesOf(path));
    return seeds;
}

} // namespace throughline::fuzz
