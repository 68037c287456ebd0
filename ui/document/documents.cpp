#include "ui/document/documents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <cstring>

#include "core/exchange/formats.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/sources.h"
#include "core/model/check.h"
#include "core/model/gestures.h"
#include "resources/resources.h"
#include "ui/words/text.h"

namespace throughline::documents {

namespace {

constexpr qsizetype mostRecent = 12;
constexpr qsizetype longestName = 80;
const char* const documentSuffix = ".chain";
const char* const recentKey = "recentDocuments";

QString tr(const char* text) {
    return QCoreApplication::translate("StartPage", text);
}

Result<Chain> chainOf(exchange::Imported& imported) {
    Chain chain;
    const auto edit = exchange::importEdit(chain, imported);
    if (!edit)
        return edit.status();
    chain.apply(*edit);
    return chain;
}

} // namespace

QString folder() {
    QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (place.isEmpty())
        place = QDir::homePath();
    QDir().mkpath(place);
    return place;
}

bool isDocument(const QString& path) {
    return path.endsWith(QLatin1String(documentSuffix), Qt::CaseInsensitive);
}

QString importFilter() {
    QStringList patterns;
    for (const exchange::Format& format : exchange::formats()) {
        if (!format.isRead)
            continue;
        for (const std::string_view suffix : format.suffixes) {
            QString pattern = toText(suffix);
            if (!pattern.startsWith(QLatin1Char('.')))
                pattern.prepend(QLatin1Char('.'));
            patterns << QStringLiteral("*") + pattern;
        }
    }
    return QCoreApplication::translate("MainWindow", "Tables and chains (%1)").arg(patterns.join(QLatin1Char(' ')));
}

QString fileNameOf(const QString& title) {
    QString name;
    for (const QChar c : title.simplified().left(longestName)) {
        if (!QStringLiteral("/\\:*?\"<>|").contains(c) && c.isPrint())
            name += c;
    }
    name = name.trimmed();
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    if (name.isEmpty())
        name = tr("Untitled chain");
    return name + QLatin1String(documentSuffix);
}

QString freshPath(const QString& title) {
    const QString name = fileNameOf(title).chopped(static_cast<qsizetype>(std::strlen(documentSuffix)));
    const QDir place(folder());
    for (int number = 1;; ++number) {
        const QString numbered = number == 1 ? name : QStringLiteral("%1 %2").arg(name, QString::number(number));
        const QString path = place.filePath(numbered + QLatin1String(documentSuffix));
        if (!QFileInfo::exists(path))
            return path;
    }
}

Result<QString> createFresh(const QString& title, Chain content, const SqlStore::IsCancelled& isCancelled) {
    const QString path = freshPath(title);
    if (content.info().title.empty()) {
        // Named like its file, number and all, so that two of them are told apart in the title bar.
        const auto named = gestures::renameDocument(content, fromText(QFileInfo(path).completeBaseName()));
        if (named)
            content.apply(*named);
    }
    if (const Status made = SqlStore::create(fromText(path), content, isCancelled); !made)
        return made;
    return path;
}

QList<Example> examples() {
    return {{QStringLiteral("purchasing"), tr("Purchasing"),
             tr("Freight contracts, the warehouse, and the customers behind it")},
            {QStringLiteral("research-analyst"), tr("Research analyst"),
             tr("Analyst, broker and client, and what a report is worth to them")},
            {QStringLiteral("back-office-accountant"), tr("Back-office accountant"),
             tr("A boss, peers, and customers that one never meets")},
            {QStringLiteral("software-support"), tr("Software support"),
             tr("From the first mail to the mended fault, and who hears of it")},
            {QStringLiteral("hospital"), tr("Hospital"), tr("From the laboratory to the bedside, and home again")}};
}

Result<Chain> exampleChain(const QString& name, KeySource& keys) {
    initialiseResources();
    QFile file(QStringLiteral(":/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Status(Code::notFound, "the example “%1” is missing; install the program again", {fromText(name)});
    }
    const std::string text = file.readAll().toStdString();
    exchange::Imported imported;
    const std::uint32_t source = imported.begin({fromText(name), exchange::Imported::Places::members});
    if (const Status read = exchange::readJson(text, source, Chain(), keys, imported); !read)
        return read;
    return chainOf(imported);
}

Result<Chain> importedChain(const QStringList& paths, KeySource& keys) {
    std::vector<std::string> sources;
    for (const QString& path : paths)
        sources.push_back(fromText(path));
    auto imported = exchange::readSources(sources, {}, Chain(), keys);
    if (!imported)
        return imported.status();
    return chainOf(*imported);
}

QStringList recent(QSettings& settings) {
    QStringList there;
    for (const QString& path : settings.value(QLatin1String(recentKey)).toStringList()) {
        if (QFileInfo(path).isFile())
            there << path;
    }
    return there;
}

void forget(QSettings& settings, const QString& path) {
    QStringList paths = settings.value(QLatin1String(recentKey)).toStringList();
    paths.removeAll(path);
    settings.setValue(QLatin1String(recentKey), paths);
}

void remember(QSettings& settings, const QString& path) {
    // Those that are missing now may be back tomorrow (a stick, a network), so they are only not shown.
    QStringList paths = settings.value(QLatin1String(recentKey)).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(QLatin1String(recentKey), paths.mid(0, mostRecent));
}

} // namespace throughline::documents
