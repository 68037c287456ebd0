#include "ui/document/file_question.h"

#include <QFileDialog>
#include <QFileInfo>

namespace throughline {

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
    dialog->open();
}

} // namespace throughline
