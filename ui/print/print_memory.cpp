#include "ui/print/print_memory.h"

#include <QLocale>
#include <QSettings>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/document/document_memory.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

const char* const ofAll = "print";

using Kind = ReviewSubject::Kind;

/// The whole chain is what is printed where nothing is remembered.
constexpr auto subjectKinds = std::to_array<std::pair<Kind, QLatin1String>>({
    {Kind::view, QLatin1String("view")},
    {Kind::task, QLatin1String("task")},
    {Kind::role, QLatin1String("role")},
    {Kind::endCustomer, QLatin1String("end_customer")},
    {Kind::department, QLatin1String("department")},
});

double within(const Limits& limits, double value) {
    return std::clamp(value, limits.least, limits.most);
}

/// What a settings file holds may have been written by hand.
PageSetUp readSetUp(QSettings& settings, const QString& group, PageSetUp setUp) {
    settings.beginGroup(group);
    const auto number = [&](const char* name, double usual, const Limits& limits) {
        bool isNumber = false;
        const double value = settings.value(QLatin1String(name), usual).toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? within(limits, value) : usual;
    };
    const auto truth = [&](const char* name, bool usual) {
        return settings.value(QLatin1String(name), usual).toBool();
    };
    setUp.paper = paperNamed(settings.value(QStringLiteral("paper")).toString().toStdString()).value_or(setUp.paper);
    setUp.isLandscape = truth("landscape", setUp.isLandscape);
    setUp.margin = number("margin", setUp.margin, marginLimits);
    setUp.fit = static_cast<Fit>(
        static_cast<int>(number("fit", static_cast<double>(setUp.fit), {0, static_cast<double>(Fit::poster)})));
    setUp.percent = number("percent", setUp.percent, percentLimits);
    setUp.posterRows = static_cast<int>(number("rows", setUp.posterRows, posterLimits));
    setUp.posterColumns = static_cast<int>(number("columns", setUp.posterColumns, posterLimits));
    setUp.overlap = number("overlap", setUp.overlap, overlapLimits);
    setUp.hasCropMarks = truth("marks", setUp.hasCropMarks);
    setUp.hasLegend = truth("legend", setUp.hasLegend);
    setUp.hasTasks = truth("tasks", setUp.hasTasks);
    settings.endGroup();
    return setUp;
}

void writeSetUp(QSettings& settings, const QString& group, const PageSetUp& setUp) {
    settings.beginGroup(group);
    settings.setValue(QStringLiteral("paper"), nameOf(setUp.paper));
    settings.setValue(QStringLiteral("landscape"), setUp.isLandscape);
    settings.setValue(QStringLiteral("margin"), setUp.margin);
    settings.setValue(QStringLiteral("fit"), static_cast<int>(setUp.fit));
    settings.setValue(QStringLiteral("percent"), setUp.percent);
    settings.setValue(QStringLiteral("rows"), setUp.posterRows);
    settings.setValue(QStringLiteral("columns"), setUp.posterColumns);
    settings.setValue(QStringLiteral("overlap"), setUp.overlap);
    settings.setValue(QStringLiteral("marks"), setUp.hasCropMarks);
    settings.setValue(QStringLiteral("legend"), setUp.hasLegend);
    settings.setValue(QStringLiteral("tasks"), setUp.hasTasks);
    settings.endGroup();
}

QString groupOf(const QString& document) {
    return memoryOf(document) + QStringLiteral("/print");
}

} // namespace

PageSetUp recallSetUp(QSettings& settings, const QString& document) {
    PageSetUp setUp;
    if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
        setUp.paper = QPageSize(QPageSize::Letter);
    setUp.percent = 100.0;
    setUp = readSetUp(settings, QLatin1String(ofAll), setUp);
    return document.isEmpty() ? setUp : readSetUp(settings, groupOf(document), setUp);
}

void rememberSetUp(QSettings& settings, const QString& document, const PageSetUp& setUp) {
    if (document.isEmpty()) {
        writeSetUp(settings, QLatin1String(ofAll), setUp);
        return;
    }
    writeSetUp(settings, groupOf(document), setUp);
    // Of the others, the next document begins with what belongs to the printer and not to the drawing.
    PageSetUp shared = recallSetUp(settings, QString());
    shared.paper = setUp.paper;
    shared.isLandscape = setUp.isLandscape;
    shared.margin = setUp.margin;
    writeSetUp(settings, QLatin1String(ofAll), shared);
}

ReviewSubject recallSubject(QSettings& settings, const QString& document) {
    ReviewSubject subject;
    if (document.isEmpty())
        return subject;
    settings.beginGroup(groupOf(document));
    const QString kind = settings.value(QStringLiteral("subject")).toString();
    const std::string name = fromText(settings.value(QStringLiteral("subject_name")).toString());
    settings.endGroup();
    const auto found = std::ranges::find(subjectKinds, kind, &std::pair<Kind, QLatin1String>::second);
    if (found == subjectKinds.end())
        return subject;
    subject.kind = found->first;
    if (subject.kind == Kind::view)
        subject.view = ViewKey(name);
    else if (subject.kind == Kind::task)
        subject.task = TaskKey(name);
    else if (subject.kind == Kind::department)
        subject.department = name;
    else
        subject.role = RoleKey(name);
    return subject;
}

void rememberSubject(QSettings& settings, const QString& document, const ReviewSubject& subject) {
    if (document.isEmpty())
        return;
    const auto found = std::ranges::find(subjectKinds, subject.kind, &std::pair<Kind, QLatin1String>::first);
    settings.beginGroup(groupOf(document));
    if (found == subjectKinds.end()) {
        settings.remove(QStringLiteral("subject"));
        settings.remove(QStringLiteral("subject_name"));
    } else {
        settings.setValue(QStringLiteral("subject"), QString(found->second));
        settings.setValue(QStringLiteral("subject_name"),
                          toText(subject.kind == Kind::view         ? subject.view.text()
                                 : subject.kind == Kind::task       ? subject.task.text()
                                 : subject.kind == Kind::department ? subject.department
                                                                    : subject.role.text()));
    }
    settings.endGroup();
}

} // namespace throughline
