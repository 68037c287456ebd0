#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/result.h"

class QSettings;

/// Where documents come from: the Documents folder, the examples in the program, those opened lately.
namespace throughline::documents {

/// The folder that new documents go to, made where it is missing.
QString folder();
/// A path in folder() that no file has yet: "Untitled chain.chain", "Untitled chain 2.chain". What a file's name cannot
/// hold is left out of `title`.
QString freshPath(const QString& title);

struct Example {
    QString name; ///< of the file in the resources, without its suffix
    QString title;
    QString description;
    QString icon;
};
QList<Example> examples();
/// What the example holds.
Result<Chain> exampleChain(const QString& name, KeySource& keys);
/// What files of other formats hold, as a chain of its own.
Result<Chain> importedChain(const QStringList& paths, KeySource& keys);

/// Newest first; only those that are there.
QStringList recent(QSettings& settings);
void remember(QSettings& settings, const QString& path);

} // namespace throughline::documents
