#include "ui/paint/review_html.h"

#include <gtest/gtest.h>

#include <QXmlStreamReader>
#include <algorithm>
#include <map>

#include "tests/ui/sample_chain.h"
#include "ui/paint/review_content.h"

namespace throughline {
namespace {

const char* const hostile = "<script>alert(1)</script> ]]> & \" ' </title> %1 %2 \u202e end";

/// What of it is shown: all but what turns the direction of the text around it.
const char* const harmless = "<script>alert(1)</script> ]]> & \" ' </title> %1 %2  end";

Chain hostileChain() {
    Chain chain = support::sampleChain();
    Edit edit;
    Role role = *chain.roles().find(RoleKey("r1"));
    role.title = hostile;
    role.department = hostile;
    edit.change(chain.roles().share(RoleKey("r1")), role);
    Person person = *chain.people().find(PersonKey("p1"));
    person.name = hostile;
    edit.change(chain.people().share(PersonKey("p1")), person);
    Service service = *chain.services().find(ServiceKey("s1"));
    service.provides = hostile;
    edit.change(chain.services().share(ServiceKey("s1")), service);
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.title = std::string(900, 'W') + hostile;
    edit.change(chain.tasks().share(TaskKey("t1")), task);
    DocumentInfo info = chain.info();
    info.title = hostile;
    info.owner = PersonKey("p1");
    edit.change(chain.table<DocumentInfo>().row(0), info);
    chain.apply(edit);
    return chain;
}

QByteArray htmlOf(const Chain& chain, const ReviewSubject& subject = {}) {
    PageSetUp setUp;
    setUp.hasTasks = true;
    const Analysis analysis(chain);
    const auto sheet = reviewOf(analysis, subject, setUp, support::sampleDay());
    EXPECT_TRUE(sheet) << sheet.status().text();
    const auto html = reviewHtml(*sheet);
    EXPECT_TRUE(html) << html.status().text();
    return *html;
}

/// The file as a strict reader sees it: how often each element stands there, and the tables cell by cell.
struct Read {
    std::map<QString, int> elements;
    QStringList captions;
    QList<QStringList> rows;
    QString title;
    QString language;
};

Read readOf(const QByteArray& html) {
    Read read;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        ++read.elements[name];
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            EXPECT_FALSE(attribute.name().startsWith(QLatin1String("on"))) << attribute.name().toString().toStdString();
            EXPECT_NE(attribute.name(), QLatin1String("href"));
            EXPECT_NE(attribute.name(), QLatin1String("src"));
        }
        if (name == "html")
            read.language = reader.attributes().value("lang").toString();
        if (name == "tr")
            read.rows.push_back({});
        if (name == "th") {
            EXPECT_FALSE(reader.attributes().value("scope").isEmpty());
        }
        const auto words = [&] { return reader.readElementText(QXmlStreamReader::IncludeChildElements); };
        if (name == "th" || name == "td")
            read.rows.back() << words();
        else if (name == "caption")
            read.captions << words();
        else if (name == "title" && read.title.isEmpty())
            read.title = words();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return read;
}

TEST(ReviewHtml, SaysTheChainInTablesThatCanBeReadAloud) {
    const QByteArray html = htmlOf(support::sampleChain());
    const Read read = readOf(html);
    EXPECT_EQ(read.language, "en");
    EXPECT_EQ(read.captions, (QStringList{"Roles", "Services", "Tasks and their impact"}));
    EXPECT_EQ(read.elements.at("svg"), 1);
    EXPECT_EQ(read.elements.at("h1"), 1);
    EXPECT_EQ(html.count("<caption><h2>"), 3) << "one can go from table to table";
    EXPECT_EQ(read.elements.at("main"), 1);
    EXPECT_EQ(read.elements.at("desc"), 1) << "the picture says what it shows";
    EXPECT_EQ(read.rows.front(), (QStringList{"Role", "Department", "Kind", "Held by", "Serves"}));
    const auto role = std::ranges::find_if(
        read.rows, [](const QStringList& row) { return row.front() == "Warehouse manager" && row.size() == 5; });
    ASSERT_NE(role, read.rows.end());
    EXPECT_EQ(*role, (QStringList{"Warehouse manager", "Logistics", "Internal", "Bo Sample",
                                  "Director of supply chain and operationsRetail customer"}))
        << "two entries of a list";
    EXPECT_TRUE(read.rows.contains(
        QStringList{"Purchasing manager", "Warehouse manager", "Freight at agreed rates", "Serves"}));
    const auto hasTask = [&](const char* title) {
        return std::ranges::any_of(read.rows, [&](const QStringList& row) { return row.front() == title; });
    };
    EXPECT_TRUE(hasTask("Renegotiate all freight"));
    EXPECT_FALSE(hasTask("Clear old contracts")) << "a dropped task";
}

TEST(ReviewHtml, TakesNothingOfAStrangerForMarkup) {
    const QByteArray html = htmlOf(hostileChain());
    const Read read = readOf(html);
    EXPECT_FALSE(read.elements.contains("script"));
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_EQ(read.title, QString::fromUtf8(harmless));
    const auto count = std::ranges::count_if(
        read.rows, [](const QStringList& row) { return row.front() == QString::fromUtf8(harmless); });
    EXPECT_GE(count, 2) << "as a role and as one who serves, letter by letter";
    EXPECT_TRUE(html.contains("default-src 'none'"));
}

TEST(ReviewHtml, ShowsTheTraceThatItIsAbout) {
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::task;
    subject.task = TaskKey("t1");
    const Read read = readOf(htmlOf(support::sampleChain(), subject));
    EXPECT_EQ(read.title, "Renegotiate all freight");
    EXPECT_EQ(read.elements.at("svg"), 1);
}

TEST(ReviewHtml, OfAnEmptyChainIsAPage) {
    const Read read = readOf(htmlOf(Chain()));
    EXPECT_TRUE(read.captions.isEmpty());
    EXPECT_EQ(read.title, "Untitled chain");
}

} // namespace
} // namespace throughline
