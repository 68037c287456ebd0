#include "ui/document/file_question.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QScreen>
#include <QTreeView>

namespace throughline {

namespace {

/// Where the system has no file dialog of its own: sizes, kinds and days whole, and the names take what is left.
void giveRoom(QFileDialog& dialog) {
    auto* list = dialog.findChild<QTreeView*>();
    if (!list)
        return;
    QHeaderView* columns = list->header();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
    dialog.resize(QSize(860, 540).boundedTo(dialog.screen()->availableSize() - QSize(48, 64)));
}

} // namespace

void ask(QWidget* parent, const FileQuestion& question,
         std::function<void(const QStringList& paths, const QString& filter)> answer) {
    const bool saves = question.kind == FileQuestion::Kind::save;
    const QFileInfo place(question.place);
    auto* dialog = new QFileDialog(parent, question.title, saves ? place.absolutePath() : question.place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves                                       ? QFileDialog::AnyFile
                        : question.kind == FileQuestion::Kind::open ? QFileDialog::ExistingFile
                                                                    : QFileDialog::ExistingFiles);
    dialog->setNameFilters(question.filters);
    if (saves) {
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.replaces);
        dialog->selectFile(place.fileName());
    }
    QObject::connect(dialog, &QFileDialog::accepted, parent, [dialog, answer = std::move(answer)] {
        if (!dialog->selectedFiles().isEmpty())
            answer(dialog->selectedFiles(), dialog->selectedNameFilter());
    });
    giveRoom(*dialog);
    dialog->open();
}

} // namespace throughline
