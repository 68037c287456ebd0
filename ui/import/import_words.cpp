#include "ui/import/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <map>

#include "core/exchange/csv_reader.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/sources.h"
#include "core/model/entities.h"
#include "core/model/fields.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline::words {

namespace {

QString tr(const char* text, const char* disambiguation = nullptr, int count = -1) {
    return QCoreApplication::translate("ImportDialog", text, disambiguation, count);
}

/// The facts that tell what to say on the command line.
QString sentenceOf(const Status& status) {
    if (status.fact() == exchange::asksColumns)
        return tr("The headings of this table do not tell what it holds. Say what its columns mean.");
    if (status.fact() == exchange::asksDirection)
        return tr("This drawing does not say which way its arrows run.");
    if (status.fact() == exchange::asksRole)
        return tr("This table of tasks does not say whose they are. Say which column names the role.");
    if (status.fact() == exchange::asksFormat)
        return tr("Neither its name nor its content tells what this file is.");
    return ofFact(status.fact(), status.arguments());
}

} // namespace

QString ofImport(const Status& status) {
    static const QRegularExpression linePlace(QStringLiteral("^(.*):([0-9]+)(?:: (.+))?$"));
    const QString place = toText(status.place());
    const QString sentence = sentenceOf(status);
    if (place.isEmpty())
        return sentence;
    const auto line = linePlace.match(place);
    if (!line.hasMatch())
        return tr("%1: %2", "a file, and what is wrong with it").arg(QFileInfo(place).fileName(), sentence);
    const QString file = QFileInfo(line.captured(1)).fileName();
    if (line.captured(3).isEmpty())
        return tr("%1, line %2: %3", "a file, and what is wrong there").arg(file, line.captured(2), sentence);
    return tr("%1, line %2, “%3”: %4", "a file, a line, a column, and what is wrong there")
        .arg(file, line.captured(2), ofColumn(fromText(line.captured(3))), sentence);
}

QString ofColumn(std::string_view field) {
    static const std::map<std::string_view, const char*> names{
        {"id", QT_TRANSLATE_NOOP("ImportDialog", "Its key")},
        {"title", QT_TRANSLATE_NOOP("ImportDialog", "Title")},
        {"name", QT_TRANSLATE_NOOP("ImportDialog", "Name of a person")},
        {"email", QT_TRANSLATE_NOOP("ImportDialog", "E-mail address")},
        {"role", QT_TRANSLATE_NOOP("ImportDialog", "Role")},
        {"department", QT_TRANSLATE_NOOP("ImportDialog", "Department")},
        {"kind", QT_TRANSLATE_NOOP("ImportDialog", "Kind of role")},
        {"end customer", QT_TRANSLATE_NOOP("ImportDialog", "Is an end customer")},
        {"expertise", QT_TRANSLATE_NOOP("ImportDialog", "Expertise")},
        {"notes", QT_TRANSLATE_NOOP("ImportDialog", "Notes")},
        {"holders", QT_TRANSLATE_NOOP("ImportDialog", "Who holds the role")},
        {"customer", QT_TRANSLATE_NOOP("ImportDialog", "Who is served")},
        {"supplier", QT_TRANSLATE_NOOP("ImportDialog", "Who serves this one")},
        {"manager", QT_TRANSLATE_NOOP("ImportDialog", "Manager")},
        {"server", QT_TRANSLATE_NOOP("ImportDialog", "Who serves")},
        {"provides", QT_TRANSLATE_NOOP("ImportDialog", "What is provided")},
        {"service", QT_TRANSLATE_NOOP("ImportDialog", "Service")},
        {"weight", QT_TRANSLATE_NOOP("ImportDialog", "Weight")},
        {"expectation", QT_TRANSLATE_NOOP("ImportDialog", "Expectation")},
        {"derived", QT_TRANSLATE_NOOP("ImportDialog", "Is derived")},
        {"description", QT_TRANSLATE_NOOP("ImportDialog", "Description")},
        {"exceed", QT_TRANSLATE_NOOP("ImportDialog", "How to exceed it")},
        {"effort", QT_TRANSLATE_NOOP("ImportDialog", "Effort in hours")},
        {"asked", QT_TRANSLATE_NOOP("ImportDialog", "Day it was asked for")},
        {"promised", QT_TRANSLATE_NOOP("ImportDialog", "Day it is promised for")},
        {"delivered", QT_TRANSLATE_NOOP("ImportDialog", "Day it was delivered")},
        {"state", QT_TRANSLATE_NOOP("ImportDialog", "State")},
        {"outcome", QT_TRANSLATE_NOOP("ImportDialog", "Outcome")},
        {"benefit", QT_TRANSLATE_NOOP("ImportDialog", "Benefit")},
        {"lesson", QT_TRANSLATE_NOOP("ImportDialog", "Lesson")},
        {"impact", QT_TRANSLATE_NOOP("ImportDialog", "Impact in words")},
        {"wording review", QT_TRANSLATE_NOOP("ImportDialog", "Told for a review")},
        {"wording resume", QT_TRANSLATE_NOOP("ImportDialog", "Told for a résumé")},
        {"wording situation", QT_TRANSLATE_NOOP("ImportDialog", "Situation of the story")},
        {"wording assignment", QT_TRANSLATE_NOOP("ImportDialog", "Assignment of the story")},
        {"wording action", QT_TRANSLATE_NOOP("ImportDialog", "Action of the story")},
        {"wording result", QT_TRANSLATE_NOOP("ImportDialog", "Result of the story")},
        {"amount", QT_TRANSLATE_NOOP("ImportDialog", "Amount of the impact")},
        {"low", QT_TRANSLATE_NOOP("ImportDialog", "Impact at least")},
        {"high", QT_TRANSLATE_NOOP("ImportDialog", "Impact at most")},
        {"unit", QT_TRANSLATE_NOOP("ImportDialog", "Unit of the impact")},
        {"spread", QT_TRANSLATE_NOOP("ImportDialog", "How the impact spreads")},
        {"at", QT_TRANSLATE_NOOP("ImportDialog", "Where the impact was measured")},
        {"evidence", QT_TRANSLATE_NOOP("ImportDialog", "Evidence of the impact")},
        {"confirmed by", QT_TRANSLATE_NOOP("ImportDialog", "Who confirmed it")},
        {"confirmed on", QT_TRANSLATE_NOOP("ImportDialog", "Day it was confirmed")},
        {"values", QT_TRANSLATE_NOOP("ImportDialog", "Values")},
        {"goals", QT_TRANSLATE_NOOP("ImportDialog", "Goals")},
    };
    const auto found = names.find(field);
    return found == names.end() ? ofField(std::string(field)) : tr(found->second);
}

QString ofLeftOut(const exchange::Folded<exchange::LeftOut>& line) {
    QStringList names;
    for (const exchange::LeftOut* left : line.shown)
        names << ofPart(left->fact, left->arguments);
    const std::size_t more = line.count - line.shown.size();
    if (more == 0)
        return names.join(QStringLiteral(", "));
    return tr("%1 and %n more", "names of what was left out", static_cast<int>(more))
        .arg(names.join(QStringLiteral(", ")));
}

QString ofTaken(const std::vector<std::pair<std::string_view, std::size_t>>& counts) {
    const auto isAside = [](std::string_view kind) {
        return kind == Description<View>::plural || kind == Description<Place>::plural;
    };
    QStringList words;
    QStringList aside;
    for (const auto& [kind, count] : counts)
        (isAside(kind) ? aside : words) << ofCount(kind, count);
    return ofList(words.isEmpty() ? aside : words);
}

} // namespace throughline::words
