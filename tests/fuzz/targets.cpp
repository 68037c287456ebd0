#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/dot_writer.h"
#include "core/exchange/edit_lines.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/json/row_json.h"
#include "core/model/check.h"

namespace throughline::fuzz {

namespace {

void require(bool isKept, const char* promise) {
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

/// One line of an error is one line.
void checkStatus(const Status& status) {
    require(!status.text().empty(), "a refusal says why");
    require((status.place() + status.text()).find('\n') == std::string::npos, "a refusal is one line");
}

Chain imported(exchange::Imported& rows, const Status& read) {
    Chain chain;
    if (!read) {
        checkStatus(read);
        return chain;
    }
    const auto edit = exchange::importEdit(chain, rows);
    if (!edit) {
        checkStatus(edit.status());
        return chain;
    }
    chain.apply(*edit);
    require(checkWhole(chain).isOk(), "what is accepted is valid");
    return chain;
}

Chain readJson(std::string_view text) {
    KeySource keys(1);
    exchange::Imported rows;
    const auto source = rows.begin({});
    return imported(rows, exchange::readJson(text, source, Chain(), keys, rows));
}

Chain readTables(const std::vector<std::string_view>& texts, bool isMarkdown) {
    KeySource keys(1);
    exchange::Imported rows;
    std::vector<exchange::TableText> tables;
    for (const std::string_view text : texts) {
        tables.push_back({text, rows.begin({"", exchange::Imported::Places::lines}), isMarkdown});
    }
    return imported(rows, exchange::readTables(tables, {}, Chain(), keys, rows));
}

void checkWriters(const Chain& chain) {
    require(readJson(exchange::writeJson(chain)) == chain, "JSON comes back as it was");
    const auto files = exchange::writeCsv(chain);
    std::vector<std::string_view> texts;
    for (const auto& file : files)
        texts.emplace_back(file.bytes);
    const Chain back = readTables(texts, false);
    require(back.services().size() == chain.services().size(), "tables bring every service back");
    for (const Role& role : chain.roles()) {
        const Role* same = back.roles().find(role.key);
        require(same && *same == role, "tables bring every role back as it was");
    }
    require(!exchange::writeDot(chain).empty(), "DOT is written");
}

void jsonTarget(std::string_view bytes) {
    checkWriters(readJson(bytes));
}
void csvTarget(std::string_view bytes) {
    checkWriters(readTables({bytes}, false));
}
void markdownTarget(std::string_view bytes) {
    checkWriters(readTables({bytes}, true));
}

/// Line after line on one chain.
void editTarget(std::string_view bytes) {
    Chain chain;
    KeySource keys(1);
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const auto line = exchange::readEditLine(bytes.substr(0, end), chain, keys);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (!line) {
            checkStatus(line.status());
        } else if (const Status status = check(chain, line->edit); status) {
            chain.apply(line->edit);
        } else {
            checkStatus(status);
        }
    }
    require(checkWhole(chain).isOk(), "edits keep a chain valid");
    checkWriters(chain);
}

/// A task's row there and back.
void rowTarget(std::string_view bytes) {
    const auto parsed = json::parse(bytes);
    if (!parsed)
        return checkStatus(parsed.status());
    Task task;
    if (const Status status = json::fromJson(*parsed, task); !status)
        return checkStatus(status);
    Task back;
    require(json::fromJson(json::toJson(task), back).isOk() && back == task, "a row comes back as it was");
}

const std::vector<NamedTarget>& all() {
    static const std::vector<NamedTarget> list{
        {"json", jsonTarget, {R"({"format": "throughline-chain", "version": 1, "title": "Freight", "owner": "p1",
"people": [{"key": "p1", "name": "A", "email": "a@b"}],
"roles": [{"key": "r1", "title": "Buyer", "holders": ["p1"]}, {"key": "r2", "title": "Shop", "kind": "end_customer"}],
"views": [{"key": "d1", "places": [{"role": "r1", "x": 1.5, "y": -2}]}],
"services": [{"key": "s1", "server": "r1", "customer": "r2", "weight": 3, "manager": false}],
"relationships": [{"server": "r1", "customer": "r2", "sway": ["pay"], "rank": 1}],
"influences": [{"from": "r2", "to": "r1", "strength": 0.5}], "values": [{"key": "v1"}], "goals": [{"key": "g1"}],
"tasks": [{"key": "t1", "title": "Order", "role": "r1", "service": "s1", "effort": 8, "asked": "2026-01-05",
"delivered": "2026-01-28", "state": "delivered", "impact": {"amount": 40, "low": 30, "at": "r2"}, "values": ["v1"]}],
"partnerships": [{"roles": ["r1", "r2"], "obstacles": [{"text": "x"}]}],
"feedback": [{"customer": "r2", "score": -2, "task": "t1"}], "opportunities": [{"customer": "r2"}]})"}},
        {"csv",
         csvTarget,
         {"id,title,department,kind,customer,supplier,manager,holders\n1,Buyer,A,,\"2,3\",,Boss,\"Ann; Bob\"\n"
          "2,\"Ware\"\"house\",,,3,,,\n3,Shop,,end customer,,1|2,,\n",
          "# c\nserver;customer;weight;provides;manager\nBuyer;Shop;2,5;\"a\nb\";yes\n'=Buyer;@x;1;;no\n",
          "title,role,customer,effort,promised,delivered,state,amount,unit,at,values\n"
          "Order,Buyer,Shop,2,2026-01-01,,planned,4,h,,Speed\n",
          "name,email,role\nAnn,a@b,Buyer\n", "Activity,Buyer,Clerk\nPlan,A/R,C\nPhase,,\nDo,A,\n"}},
        {"markdown",
         markdownTarget,
         {"# T\n\n| Activity | **A** | `B` |\n|---|:-:|---|\n| **Start** |\n| x \\| y | A/R | C |\n",
          "| Server | Customer |\n| --- | --- |\n| [Buyer](x) | Shop |\n"}},
        {"edit",
         editTarget,
         {"{\"add\": \"role\", \"value\": {\"key\": \"r1\", \"title\": \"Buyer\"}}\n"
          "{\"add\": \"role\", \"value\": {\"key\": \"r2\", \"title\": \"Shop\", \"kind\": \"end_customer\"}}\n"
          "{\"add\": \"service\", \"value\": {\"key\": \"s1\", \"server\": \"r1\", \"customer\": \"r2\"}}\n"
          "{\"add\": \"view\", \"value\": {\"key\": \"d1\", \"places\": [{\"role\": \"r1\", \"x\": 1}]}}\n"
          "{\"change\": \"place\", \"key\": [\"d1\", \"r1\"], \"value\": {\"x\": 2}}\n"
          "{\"change\": \"document\", \"value\": {\"title\": \"T\"}}\n{\"undo\": 1}\n"
          "{\"remove\": \"role\", \"key\": \"r1\"}\n"}},
        {"row",
         rowTarget,
         {R"({"key": "t1", "title": "A", "role": "r1", "effort": 1e3, "asked": "2026-02-28", "outcome": "met",
"impact": {"amount": -0.5, "spread": "whole", "confirmed_on": null}, "goals": ["g1", "g2"]})"}},
    };
    return list;
}

} // namespace

std::span<const NamedTarget> targets() {
    return all();
}

} // namespace throughline::fuzz
