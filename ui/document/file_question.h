#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace throughline {

/// What a file dialog asks for.
struct FileQuestion {
    enum class Kind { open, openSeveral, save };
    Kind kind = Kind::open;
    QString title;
    QString place; ///< the folder that it begins in or, to save, the path that it proposes
    QStringList filters;
    /// To save: whether a file that is there may be written over, once the person has said so.
    bool replaces = true;
};

/// Shows the dialog over `parent`, which stays alive behind it, and calls `answer` with the paths and the filter that
/// were chosen; not at all where the dialog is called off.
void ask(QWidget* parent, const FileQuestion& question,
         std::function<void(const QStringList& paths, const QString& filter)> answer);

} // namespace throughline
