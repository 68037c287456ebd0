#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/result.h"
#include "core/store/sql_store.h"

class QSettings;

/// Where documents come from: the Documents folder, the examples in the program, those opened lately.
namespace throughline::documents {

/// The folder that new documents go to, made where it is missing.
QString folder();
/// Whether the path names a document of ours.
bool isDocument(const QString& path);
/// The files of other formats that are read, as a filter of a file dialog.
QString importFilter();
/// "Freight.chain": what a document of that title would be called where no file has the name yet.
QString fileNameOf(const QString& title);
/// A path in folder() that no file has yet: "Untitled chain.chain", "Untitled chain 2.chain". What a file's name cannot
/// hold is left out of `title`.
QString freshPath(const QString& title);

struct Example {
    QString name; ///< of the file in the resources, without its suffix
    QString title;
    QString description;
};
QList<Example> examples();
/// What the example holds.
Result<Chain> exampleChain(const QString& name, KeySource& keys);
/// Makes a durable document of the content beside the others, named like its title, and that title like the file where
/// it has none; the path. A work that is cancelled leaves nothing behind.
Result<QString> createFresh(const QString& title, Chain content, const SqlStore::IsCancelled& isCancelled = {});
/// What files of other formats hold, as a chain of its own.
Result<Chain> importedChain(const QStringList& paths, KeySource& keys);

/// Newest first; only those that are there.
QStringList recent(QSettings& settings);
void remember(QSettings& settings, const QString& path);
/// Takes it off the list; the file stays.
void forget(QSettings& settings, const QString& path);

} // namespace throughline::documents
