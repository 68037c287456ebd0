#include "ui/import/import_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <memory>

#include "core/exchange/sources.h"
#include "core/exchange/table_columns.h"
#include "core/model/gestures.h"
#include "ui/import/import_words.h"
#include "ui/words/text.h"

namespace throughline {
namespace {

class Importing : public testing::Test {
  protected:
    QString file(const QString& name, const QByteArray& content) {
        QFile file(folder_.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    /// The dialog for one file, shown.
    std::unique_ptr<ImportDialog> dialogOf(const QString& path, const Chain& target = {}) {
        ImportWish wish;
        wish.paths = {path};
        wish.seed = 7;
        auto dialog = std::make_unique<ImportDialog>(target, wish, planImport(wish, target));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    static QPushButton* importButton(const ImportDialog& dialog) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Import"))
                return button;
        }
        return nullptr;
    }
    /// What the labels say that are shown.
    static QStringList textsOf(const ImportDialog& dialog) {
        QStringList texts;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts;
    }
    template <class W>
    static W* named(const ImportDialog& dialog, const QString& name) {
        for (W* widget : dialog.findChildren<W*>()) {
            if (widget->isVisible() && (widget->accessibleName() == name || widget->text() == name))
                return widget;
        }
        ADD_FAILURE() << "there is no " << name.toStdString();
        return nullptr;
    }
    static QComboBox* box(const ImportDialog& dialog, const QString& name) {
        for (auto* box : dialog.findChildren<QComboBox*>()) {
            if (box->isVisible() && box->accessibleName() == name)
                return box;
        }
        ADD_FAILURE() << "there is no list " << name.toStdString();
        return nullptr;
    }
    static std::vector<std::string> servicesOf(const ImportDialog& dialog) {
        Chain chain;
        chain.apply(dialog.plan().edit);
        std::vector<std::string> lines;
        for (const Service& service : chain.services())
            lines.push_back(chain.roles().find(service.server)->title + " > " +
                            chain.roles().find(service.customer)->title);
        return lines;
    }

    QTemporaryDir folder_;
};

constexpr const char* model =
    R"(<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<name>M</name><elements><element identifier="a" xsi:type="BusinessRole"><name>Clerk</name></element>
<element identifier="b" xsi:type="ApplicationComponent"><name>Shop</name></element></elements>
<relationships><relationship identifier="r" source="b" target="a" xsi:type="Serving"/></relationships></model>)";

TEST_F(Importing, OffersTheOtherLayersOfAModel) {
    const auto dialog = dialogOf(file(QStringLiteral("m.xml"), model));
    EXPECT_EQ(servicesOf(*dialog), std::vector<std::string>());
    auto* tick = named<QCheckBox>(*dialog, QStringLiteral("Take the application and technology layers too"));
    ASSERT_NE(tick, nullptr);
    QTest::mouseClick(tick, Qt::LeftButton, Qt::NoModifier, QPoint(8, tick->height() / 2));
    EXPECT_EQ(servicesOf(*dialog), std::vector<std::string>{"Shop > Clerk"});
    EXPECT_TRUE(tick->isVisible());
    tick->click();
    EXPECT_EQ(servicesOf(*dialog), std::vector<std::string>());
}

constexpr const char* undirected =
    R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
<node id="Buyer"/><node id="Retail"/><edge source="Buyer" target="Retail"/></graph></graphml>)";

TEST_F(Importing, CallsEveryMeaningOfAColumnByWordsOfItsOwn) {
    QStringList words;
    for (const std::string_view field : exchange::tableFields()) {
        const QString word = words::ofColumn(field);
        EXPECT_NE(word, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        EXPECT_FALSE(words.contains(word)) << word.toStdString();
        words << word;
    }
}

TEST_F(Importing, CountsViewsOnlyWhereNothingElseComes) {
    EXPECT_EQ(words::ofTaken({{"roles", 2}, {"views", 1}, {"services", 1}, {"places", 2}}), "2 roles and 1 service");
    EXPECT_EQ(words::ofTaken({{"views", 1}}), "1 view");
}

TEST_F(Importing, SaysWhereSomethingIsWrong) {
    EXPECT_EQ(words::ofImport({Code::invalid, "a role does not serve itself", {}, "/home/ann/a.csv:2: customer"}),
              "a.csv, line 2, “Who is served”: A role does not serve itself.");
    EXPECT_EQ(words::ofImport({Code::invalid, "more than %1 rows", {"500,000"}, "/home/ann/b.dot"}),
              "b.dot: More than 500,000 rows.");
    EXPECT_EQ(words::ofImport({Code::wrongUse, exchange::asksFormat, {"json"}, "c"}),
              "c: Neither its name nor its content tells what this file is.");
}

TEST_F(Importing, AsksWhichWayAnUndirectedDrawingRuns) {
    const auto dialog = dialogOf(file("a.graphml", undirected));
    ASSERT_TRUE(dialog->plan().asksDirection) << dialog->plan().status.text();
    EXPECT_TRUE(textsOf(*dialog).contains("The picture comes as soon as you have said which way the arrows run."));
    EXPECT_TRUE(textsOf(*dialog).contains(
        "For example “Buyer” – “Retail”: does “Buyer” serve “Retail”, or “Retail” serve “Buyer”?"));
    EXPECT_EQ(named<QRadioButton>(*dialog, "The second serves the first")->toolTip(), "“Retail” serves “Buyer”.");
    EXPECT_FALSE(importButton(*dialog)->isEnabled());
    named<QRadioButton>(*dialog, "The second serves the first")->click();
    EXPECT_EQ(servicesOf(*dialog), std::vector<std::string>{"Retail > Buyer"});
    EXPECT_TRUE(importButton(*dialog)->isEnabled());
    named<QRadioButton>(*dialog, "They serve each other")->click();
    EXPECT_EQ(servicesOf(*dialog).size(), 2U);
    named<QRadioButton>(*dialog, "The first serves the second")->click();
    EXPECT_EQ(servicesOf(*dialog), std::vector<std::string>{"Buyer > Retail"});
}

TEST_F(Importing, OffersThoseWhoServeNobodyAsEndCustomers) {
    const auto dialog = dialogOf(file("a.csv", "server,customer\nBuyer,Retail\nBuyer,Archive\n"));
    ASSERT_EQ(dialog->plan().candidates.size(), 2U);
    EXPECT_TRUE(named<QCheckBox>(*dialog, "Retail is an end customer")->isChecked());
    named<QCheckBox>(*dialog, "Archive is an end customer")->click();
    Chain chain;
    chain.apply(dialog->plan().edit);
    for (const Role& role : chain.roles())
        EXPECT_EQ(role.kind == RoleKind::endCustomer, role.title == "Retail") << role.title;
}

TEST_F(Importing, OffersThoseWhoServeNobodyWhateverTheFormatAndSaysWhoCannotBe) {
    const auto dialog =
        dialogOf(file("a.bpmn",
                      R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><laneSet>
<lane id="a" name="Desk"><flowNodeRef>t</flowNodeRef></lane><lane id="b" name="Store"><flowNodeRef>u</flowNodeRef></lane>
<lane id="c" name="Archive"/></laneSet><task id="t" name="Take"/><task id="u" name="Send"/>
<sequenceFlow id="f" sourceRef="t" targetRef="u"/></process></definitions>)"));
    ASSERT_EQ(dialog->plan().candidates.size(), 2U) << dialog->plan().status.text();
    EXPECT_EQ(dialog->plan().candidates[0].title, "Store");
    EXPECT_TRUE(dialog->plan().candidates[0].hasTasks);
    EXPECT_FALSE(named<QCheckBox>(*dialog, "Store is an end customer")->isEnabled());
    EXPECT_TRUE(textsOf(*dialog).contains("Those that cannot be ticked have tasks, and an end customer has none."));
    named<QCheckBox>(*dialog, "Archive is an end customer")->click();
    Chain chain;
    chain.apply(dialog->plan().edit);
    for (const Role& role : chain.roles())
        EXPECT_EQ(role.kind == RoleKind::endCustomer, role.title == "Archive") << role.title;
}

TEST_F(Importing, ShowsTheArrangementThatComes) {
    Chain target;
    Edit edit;
    Role role;
    role.key = RoleKey("r1");
    role.title = "Clerk";
    edit.add(role);
    edit.add(View{ViewKey("v1"), "Whole chain", 0});
    edit.add(Place{ViewKey("v1"), RoleKey("r1"), 0.0, 0.0});
    target.apply(edit);
    const QString drawing = file("a.drawio", R"(<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/>
<mxCell id="1" parent="0"/><mxCell id="2" value="Buyer" vertex="1" parent="1"><mxGeometry x="700" y="40" width="80"
height="40" as="geometry"/></mxCell><mxCell id="3" value="Shop" vertex="1" parent="1"><mxGeometry x="40" y="500"
width="80" height="40" as="geometry"/></mxCell><mxCell id="4" edge="1" parent="1" source="2" target="3"/></root>
</mxGraphModel></diagram></mxfile>)");
    for (const bool isFirst : {true, false}) {
        const auto dialog = dialogOf(drawing, isFirst ? Chain() : target);
        const Chain& part = dialog->plan().part;
        std::map<std::string, std::pair<double, double>> places;
        for (const Place& place : part.places()) {
            if (place.view == part.firstView()->key)
                places[part.roles().find(place.role)->title] = {place.x, place.y};
        }
        EXPECT_EQ(places, (std::map<std::string, std::pair<double, double>>{{"Buyer", {740.0, 60.0}},
                                                                            {"Shop", {80.0, 520.0}}}));
        EXPECT_EQ(dialog->plan().view.isNone(), isFirst);
        EXPECT_EQ(textsOf(*dialog).filter("a view of its own").size(), isFirst ? 0 : 1);
    }
}

TEST_F(Importing, AsksWhatATableOfTasksDoesNotSay) {
    const auto dialog = dialogOf(file("a.csv", "Task,Due,Who\nOrder,2026-01-05,Buyer\n"));
    EXPECT_FALSE(importButton(*dialog)->isEnabled());
    EXPECT_TRUE(textsOf(*dialog).contains(
        "a.csv, line 1: This table of tasks does not say whose they are. Say which column names the role."));
    QComboBox* who = box(*dialog, "Meaning of the column Who");
    who->setCurrentIndex(who->findData("role"));
    emit who->activated(who->currentIndex());
    Chain chain;
    chain.apply(dialog->plan().edit);
    EXPECT_EQ(chain.tasks().size(), 1U);
    EXPECT_EQ(chain.roles().begin()->title, "Buyer");
}

TEST_F(Importing, KeepsANumberWithItsUnit) {
    const auto dialog = dialogOf(file("a.csv", "Title,Area\nBuyer,Up 112 % of 3 roles\n"));
    EXPECT_TRUE(textsOf(*dialog).contains(QStringLiteral("Up 112\u00A0% of 3 roles")));
}

TEST_F(Importing, LetsAColumnBeGivenAnotherMeaning) {
    const auto dialog = dialogOf(file("a.csv", "Title,Area\nBuyer,Purchasing\n"));
    QComboBox* area = box(*dialog, "Meaning of the column Area");
    ASSERT_NE(area, nullptr);
    EXPECT_EQ(area->currentIndex(), 0) << "nothing is known of it";
    area->setCurrentIndex(area->findData("department"));
    emit area->activated(area->currentIndex());
    Chain chain;
    chain.apply(dialog->plan().edit);
    ASSERT_EQ(chain.roles().size(), 1U);
    EXPECT_EQ(chain.roles().begin()->department, "Purchasing");
    EXPECT_EQ(box(*dialog, "Meaning of the column Area"), area) << "the keyboard stays where it was";
}

TEST_F(Importing, AsksAboutWhatDiffersFromTheChain) {
    Chain target;
    Edit edit;
    Role role;
    role.key = RoleKey("r1");
    role.title = "Buyer";
    role.department = "Purchasing";
    role.expertise = "Prices";
    edit.add(role);
    target.apply(edit);
    const auto dialog =
        dialogOf(file("a.csv", "id,title,department,expertise,notes\nr1,Buyer,Purchasing,Quality,Since May\n"), target);
    ASSERT_EQ(dialog->plan().differences.size(), 1U) << dialog->plan().status.text();
    const auto after = [&] {
        Chain chain = target;
        chain.apply(dialog->plan().edit);
        return *chain.roles().find(RoleKey("r1"));
    };
    EXPECT_EQ(after().expertise, "Prices");
    EXPECT_EQ(after().notes, "Since May");
    QComboBox* choice = nullptr;
    for (auto* box : dialog->findChildren<QComboBox*>()) {
        if (box->itemText(1) == QStringLiteral("Take “Quality”"))
            choice = box;
    }
    ASSERT_NE(choice, nullptr);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    EXPECT_EQ(after().expertise, "Quality");
}

TEST_F(Importing, SaysWhyAFileCannotBeTaken) {
    const auto dialog = dialogOf(file("a.csv", "alpha,beta\n1,2\n"));
    EXPECT_FALSE(dialog->plan().status.isOk());
    EXPECT_FALSE(importButton(*dialog)->isEnabled());
    // In the words of the window: nothing of a command line.
    EXPECT_EQ(textsOf(*dialog).filter("--"), QStringList());
    EXPECT_TRUE(textsOf(*dialog).contains(
        "a.csv, line 1: The headings of this table do not tell what it holds. Say what its columns mean."));
    EXPECT_TRUE(textsOf(*dialog).contains("The picture comes as soon as the columns have a meaning."));
    // Given meanings, the same table is read.
    for (const auto& [column, field] : {std::pair("alpha", "title"), std::pair("beta", "department")}) {
        QComboBox* meaning = box(*dialog, QStringLiteral("Meaning of the column %1").arg(QLatin1String(column)));
        ASSERT_NE(meaning, nullptr);
        meaning->setCurrentIndex(meaning->findData(field));
        emit meaning->activated(meaning->currentIndex());
    }
    EXPECT_TRUE(dialog->plan().status.isOk()) << dialog->plan().status.text();
    EXPECT_TRUE(importButton(*dialog)->isEnabled());
}

} // namespace
} // namespace throughline
