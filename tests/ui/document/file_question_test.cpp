#include "ui/document/file_question.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWidget>

namespace throughline {
namespace {

TEST(AskingForAFile, ShowsSizesKindsAndDaysWhole) {
    const QTemporaryDir folder;
    QFile file(folder.filePath("a rather long name of a chain that somebody keeps for years.chain"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.resize(123456);
    file.close();
    QWidget window;
    window.show();
    ask(&window, {.kind = FileQuestion::Kind::open, .title = "Open", .place = folder.path(), .filters = {"All (*)"}},
        [](const QStringList&, const QString&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QTreeView*>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount(list->rootIndex()) == 1; }));
    const QModelIndex name = list->model()->index(0, 0, list->rootIndex());
    for (int column = 1; column < list->model()->columnCount(); ++column)
        EXPECT_GE(list->columnWidth(column), list->sizeHintForIndex(name.siblingAtColumn(column)).width()) << column;
    EXPECT_LE(list->header()->length(), list->viewport()->width());
    dialog->reject();
}

} // namespace
} // namespace throughline
