#include "ui/window/window_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/exchange/chain_writers.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_writer.h"
#include "core/exchange/formats.h"
#include "core/layout/drawn_places.h"
#include "ui/paint/picture_export.h"
#include "ui/paint/review_html.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("MainWindow", text);
}

Result<std::string> pictureBytes(const Chain& chain, const ReviewSubject& subject, PageSetUp setUp, Day today,
                                 const QString& suffix) {
    // A page of HTML has room for everything; of a picture there is one page.
    if (suffix == QLatin1String("html"))
        setUp.hasTasks = true;
    else if (suffix != QLatin1String("pdf"))
        setUp.fit = Fit::onePage;
    const Analysis analysis(chain);
    auto sheet = reviewOf(analysis, subject, setUp, today);
    if (!sheet)
        return sheet.status();
    if (suffix == QLatin1String("html")) {
        const auto html = reviewHtml(*sheet);
        return html ? Result<std::string>(html->toStdString()) : html.status();
    }
    const auto pages = ReviewPages::compose(*std::move(sheet));
    if (!pages)
        return pages.status();
    const auto bytes = suffix == QLatin1String("pdf")   ? reviewPdf(*pages)
                       : suffix == QLatin1String("svg") ? reviewSvg(*pages)
                                                        : reviewPng(*pages, usualResolution(*pages));
    if (!bytes)
        return bytes.status();
    return bytes->toStdString();
}

} // namespace

QStringList exportFilters() {
    return {tr("Review sheet, PDF (*.pdf)"),  tr("Review sheet, SVG (*.svg)"),
            tr("Review sheet, PNG (*.png)"),  tr("Review sheet, HTML (*.html)"),
            tr("Chain, JSON (*.json)"),       tr("Tables, CSV in a folder (*.csv)"),
            tr("Graphviz, DOT (*.dot)"),      tr("Graph, GraphML (*.graphml)"),
            tr("Flowchart, Mermaid (*.mmd)"), tr("Page with tables, Markdown (*.md)")};
}

QString withSuffixOf(const QString& path, const QString& filter) {
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[a-z]+)"));
    const QString suffix = pattern.match(filter).captured(1);
    const QString present = QFileInfo(path).suffix();
    if (suffix.isEmpty() || QStringLiteral(".") + present.toLower() == suffix)
        return path;
    // The dialog proposes a PDF's name; another choice of format is meant. A name that was typed says it itself.
    if (present.toLower() == QLatin1String("pdf"))
        return path.chopped(4) + suffix;
    if (exportFilters().join(QString()).contains(QStringLiteral("(*.%1)").arg(present.toLower())))
        return path;
    return path + suffix;
}

Status exportChain(const Chain& chain, const ReviewSubject& subject, const PageSetUp& setUp, Day today,
                   const QString& path, const std::function<bool()>& isCancelled) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const std::string place = fromText(path);
    const auto write = [&](const Result<std::string>& bytes) -> Status {
        if (!bytes)
            return bytes.status();
        return isCancelled() ? Status(Code::cancelled, "it was cancelled; nothing was written")
                             : exchange::writeFile(place, *bytes);
    };
    if (suffix == QLatin1String("csv")) {
        const auto tables = exchange::writeCsv(chain);
        return isCancelled() ? Status(Code::cancelled, "it was cancelled; nothing was written")
                             : exchange::writeFolder(fromText(path.chopped(4)), tables);
    }
    const exchange::Format* format = exchange::formatOf(place);
    if (const auto writer = format ? exchange::chainWriterNamed(format->name) : nullptr)
        return write(writer(format->name == "graphml" ? withDrawnPlaces(chain) : chain));
    if (suffix != QLatin1String("pdf") && suffix != QLatin1String("svg") && suffix != QLatin1String("png") &&
        suffix != QLatin1String("html")) {
        return {Code::wrongUse,
                "there is no format of that name: end the file's name in .pdf, .svg, .png, .html, .json, .csv, .dot, "
                ".graphml, "
                ".mmd or .md"};
    }
    return write(pictureBytes(chain, subject, setUp, today, suffix));
}

QString exportedWords(const Chain& chain, const QString& path) {
    QString words = tr("Exported to %1.").arg(path);
    const exchange::Format* format = exchange::formatOf(fromText(path));
    QStringList left;
    if (format != nullptr) {
        for (const auto& [kind, count] : exchange::notWritten(chain, format->name))
            left << words::ofCount(kind, count);
    }
    if (!left.isEmpty())
        words += QLatin1Char(' ') + tr("An import of it would not bring back %1.").arg(words::ofList(left));
    return words;
}

} // namespace throughline
