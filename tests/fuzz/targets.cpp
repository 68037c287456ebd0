#include "tests/fuzz/targets.h"

#include <array>
#include <span>

#include "core/exchange/chain_writers.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/edit_lines.h"
#include "core/exchange/end_customers.h"
#include "core/exchange/graph_readers.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/zip_archive.h"
#include "core/json/row_json.h"
#include "core/model/check.h"
#include "tests/core/exchange/zip_bytes.h"
#include "tests/fuzz/file_targets.h"
#include "tests/fuzz/promises.h"

namespace throughline::fuzz {

namespace {

/// The formats of graphs that have a target, by their names there and in formats.h.
constexpr std::array<std::string_view, 10> graphNames{"graphml", "gexf", "drawio",  "jgf", "archimate",
                                                      "bpmn",    "dot",  "mermaid", "owm", "vcard"};

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

Status withEndCustomers(exchange::Arrival& arrival, exchange::Imported& rows) {
    arrival.end(rows);
    return exchange::chooseEndCustomers({}, std::span(&arrival, 1), Chain(), rows);
}

Chain readTables(const std::vector<std::string_view>& texts, bool isMarkdown) {
    KeySource keys(1);
    exchange::Imported rows;
    std::vector<exchange::TableText> tables;
    for (const std::string_view text : texts) {
        tables.push_back({text, rows.begin({"", exchange::Imported::Places::lines}), isMarkdown});
    }
    exchange::Arrival arrival(rows, {});
    Status status = exchange::readTables(tables, {}, Chain(), keys, rows);
    return imported(rows, status ? withEndCustomers(arrival, rows) : status);
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
    for (const std::string_view format : {"dot", "mermaid", "graphml"}) {
        const std::string text = exchange::chainWriterNamed(format)(chain);
        exchange::Imported rows;
        const auto source = rows.begin({});
        const auto draft = exchange::graphFormatNamed(format)->read({text, source, {}, rows});
        require(draft.isOk(), "what is written as a graph is read back");
        require(draft->roles.size() == chain.roles().size(), "a written graph brings every role back");
        require(draft->services.size() == chain.services().size(), "a written graph brings every service back");
    }
    const std::string page = exchange::chainWriterNamed("markdown")(chain);
    require(readTables({page}, true).services().size() == chain.services().size(), "a page brings every service back");
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

/// A file of a graph, by the number of its format.
template <std::size_t number>
void graphTarget(std::string_view bytes) {
    const exchange::GraphFormat& format = *exchange::graphFormatNamed(graphNames[number]);
    KeySource keys(1);
    exchange::Imported rows;
    const auto source = rows.begin({"", format.places});
    exchange::ImportOptions options;
    options.direction = exchange::Direction::asIs;
    auto draft = format.read({bytes, source, options, rows});
    Status status = draft.status();
    if (status) {
        draft->source = source;
        exchange::Arrival arrival(rows, {});
        status = exchange::addGraph(std::move(*draft), options, Chain(), keys, rows);
        if (status)
            status = withEndCustomers(arrival, rows);
    }
    for (const exchange::LeftOut& left : rows.leftOut())
        require((left.what() + left.place).find('\n') == std::string::npos, "what is left out is one line");
    for (const exchange::Choice& choice : rows.choices())
        require((choice.what() + choice.place).find('\n') == std::string::npos, "what is chosen is one line");
    const Chain chain = imported(rows, status);
    require(chain.roles().size() == rows.rows<Role>().size() || !status, "a graph that is read is taken");
    if (chain.roles().size() < 200)
        checkWriters(chain);
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

void zipTarget(std::string_view bytes) {
    const auto archive = exchange::ZipArchive::open(bytes);
    if (!archive)
        return checkStatus(archive.status());
    for (const auto& member : archive->members()) {
        const auto content = archive->read(member);
        if (!content) {
            checkStatus(content.status());
        } else {
            require(content->size() == member.size, "a member is as large as the archive says");
        }
    }
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
        {graphNames[0],
         graphTarget<0>,
         {R"(<graphml xmlns:y="u"><key id="l" for="node" attr.name="label"><default>X</default></key>
<key id="n" for="node" yfiles.type="nodegraphics"/><key id="e" for="edge" yfiles.type="edgegraphics"/>
<graph edgedefault="directed"><node id="a"><data key="l">A &amp; b</data><port name="p"/></node><node id="g"><graph
edgedefault="undirected"><node id="b"><data key="n"><y:ShapeNode><y:Geometry x="1" y="2" width="3" height="4"/>
<y:NodeLabel>B</y:NodeLabel></y:ShapeNode></data></node></graph></node><edge source="a" target="b"><data key="e">
<y:PolyLineEdge><y:Arrows source="delta" target="none"/><y:EdgeLabel>reports to</y:EdgeLabel></y:PolyLineEdge></data></edge>
<hyperedge id="h"/></graph></graphml>)"}},
        {graphNames[1],
         graphTarget<1>,
         {R"(<gexf><meta><title>T</title></meta><graph defaultedgetype="directed"><attributes class="node"><attribute id="0"
title="kind"><default>internal</default></attribute></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0"
value="end_customer"/></attvalues><viz:position x="1" y="2"/></node><node id="b" pid="a" start="1"><nodes><node id="c"/></nodes>
</node></nodes><edges><edge source="a" target="b" weight="2" type="mutual" label="needs"/></edges></graph></gexf>)"}},
        {graphNames[2],
         graphTarget<2>,
         {R"(<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="s" value="L"
style="swimlane;html=1" vertex="1" parent="1"><mxGeometry x="1" y="2" width="30" height="40" as="geometry"/></mxCell>
<object id="a" label="%n%" n="A" placeholders="1"><mxCell vertex="1" parent="s"/></object><mxCell id="b" value="&lt;b&gt;B"
style="html=1;" vertex="1" parent="1"/><mxCell id="e" edge="1" parent="1" source="a" target="b" style="startArrow=block;"/>
<mxCell id="l" value="x" vertex="1" parent="e"/></root></mxGraphModel></diagram><diagram>jZFNb4MwDIZ/DdeJQOmup6zd
pGk7cdg5IwaiBUxDKGy/fuajQ1U1aYcofvzGjv2asLQeXyxvq3eUoFkUypGwE4siSuI9TJfxvZKnMFqJtUpKoRs4qx8QMBR0UBK6XaJD1E61e5hh00Dm
dsytxXGfVqDed215CRs4Z1xv6YeSrprpIUo2fgVVVqEzfUoWpeZLsoyk4hLHO8SOhGUW0c1RPWagJ++CL/O754i6fsxC4/5T8DbEYnj9qHplTsWvfOsP
</diagram></mxfile>)"}},
        {graphNames[3],
         graphTarget<3>,
         {R"({"graph": {"label": "T", "directed": false, "nodes": {"a": {"label": "A", "metadata": {"x": 1, "y": 2}}, "b": {}},
"edges": [{"source": "a", "target": "b", "relation": "depends on", "directed": true, "metadata": {"weight": 2}}]}})",
          R"({"graphs": [{"label": "G", "nodes": [{"id": "a"}, {"id": 2}], "edges": [{"source": "a", "target": 2}]},
{"label": "H", "nodes": {"a": {}}, "hyperedges": []}]})"}},
        {graphNames[4], graphTarget<4>, {R"(<archimate:model xmlns:archimate="http://www.archimatetool.com/archimate"
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="M" version="4.0.0"><folder type="business"><element
xsi:type="archimate:BusinessRole" id="a" name="A"/><element xsi:type="archimate:BusinessActor" id="b" name="B"/></folder><folder
type="relations"><element xsi:type="archimate:ServingRelationship" id="r" source="a" target="b"/></folder></archimate:model>)"}},
        {graphNames[5],
         graphTarget<5>,
         {R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><collaboration id="c"><participant id="p" name="P"
processRef="q"/><participant id="x" name="X"/><messageFlow id="m" sourceRef="t" targetRef="x" name="M"/></collaboration><process
id="q"><laneSet><lane id="l" name="L"><flowNodeRef>t</flowNodeRef></lane></laneSet><task id="t" name="T"/><startEvent id="s"/>
<sequenceFlow id="f" sourceRef="s" targetRef="t"/></process></definitions>)"}},
        {graphNames[6],
         graphTarget<6>,
         {"strict digraph \"G\" { // c\nlabel=\"T \\G\"; node [shape=record, label=\"{<p> a|\\N}\"]; edge [dir=both]\n"
          "subgraph cluster_1 { label=<<b>x</b>>; a:p:ne -> { b; c } [lhead=cluster_1, key=1] } d [pos=\"1,2!\"]\n"
          "a -> b [style=invis]; 1.5 -> -2; \"x\" + \"y\" }",
          "graph { a -- b [dir=back]; subgraph s { c, d } subgraph s -- a } digraph { caf\xE9 }"}},
        {graphNames[7],
         graphTarget<7>,
         {"---\ntitle: \"T\"\n---\n%%{init: {}}%%\nflowchart LR;\n a[\"x #quot;\"] & b((y)) -- t --> "
          "c{{\"`**z**`\"}}:::k\n"
          "subgraph s [S]\n d e1@-.->|\"u\"| a\nend\ns <==> b\n d@{ shape: doc, label: 'l' }\n a ~~~ b\n style a "
          "fill:#f\n",
          "# P\n```mermaid\ngraph TD\na-->b\n```\n~~~mermaid\npie\n~~~\n"}},
        {graphNames[8],
         graphTarget<8>,
         {"title T\nanchor A [0.9, 0.5]\ncomponent B [0.5, 0.5] label [1, 2] (buy) inertia // c\npipeline B [0.1, "
          "0.2]\n{\n"
          "component C [0.3]\n}\nA->B; note\nB+'x'<>C\nevolve B->D 0.7\nD->C\nnote n [0,0]\n/* x\n*/ market "
          "\"q\\n\"\n"}},
        {graphNames[9],
         graphTarget<9>,
         {"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Ann;;;\r\nFN:Ann\r\n  "
          "Doe\r\nORG:A;B\r\nTITLE:Buyer\r\nitem1.EMAIL;TYPE=pref:a@b\r\n"
          "X-MANAGER:Bob\r\nUID:urn:1\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN;QUOTED-PRINTABLE;CHARSET=latin1:"
          "B=F6b=\r\n"
          "x\r\nPHOTO;BASE64:\r\n AAAA\r\nRELATED;TYPE=agent:urn:1\r\nEND:VCARD\r\n"}},
        {"zip", zipTarget, {exchange::zipOf({{"model.xml", "<a/><a/><a/>"}, {"b/c", "stored", false}}, "note")}},
        {"archimate_folder",
         archimateFolderTarget,
         {R"(<archimate:model xmlns:archimate="http://www.archimatetool.com/archimate" id="m" name="M"/>)"
          "\f"
          R"(<archimate:BusinessRole xmlns:archimate="http://www.archimatetool.com/archimate" id="a" name="A"/>)"
          "\f"
          R"(<archimate:BusinessActor xmlns:archimate="http://www.archimatetool.com/archimate" id="b" name="B"/>)"
          "\f"
          R"(<archimate:ServingRelationship xmlns:archimate="http://www.archimatetool.com/archimate" id="r">
<source xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="archimate:BusinessRole" href="1.xml#a"/>
<target href="2.xml#b"/></archimate:ServingRelationship>)"}},
        {"document", documentTarget, documentSeeds(), 300},
    };
    return list;
}

} // namespace

std::span<const NamedTarget> targets() {
    return all();
}

} // namespace throughline::fuzz
