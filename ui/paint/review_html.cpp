#include "ui/paint/review_html.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/paint/drawn_bounds.h"
#include "ui/paint/palette.h"
#include "ui/paint/picture_facts.h"
#include "ui/paint/scene_painter.h"
#include "ui/paint/svg_writer.h"
#include "ui/words/collation.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

// For the screen and for a printer alike: dark ink on white, a line between rows.
const char* const style = R"(
html { color-scheme: light; background: #fff; color: #111418; }
body { font: 15px/1.5 Inter, system-ui, Helvetica, Arial, sans-serif; max-width: 1120px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 600; margin: 0 0 12px; overflow-wrap: anywhere; }
p { max-width: 72ch; margin: 0 0 8px; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 16px 0 0; font-size: 13px; }
dt { color: #4a5058; } dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 24px 0 8px; overflow-x: auto; } figure svg { display: block; max-width: 100%; height: auto; }
.note { font-size: 13px; color: #4a5058; }
table { width: 100%; border-collapse: collapse; margin: 40px 0 0; font-size: 14px; }
caption { text-align: start; padding: 0 0 8px; } h2 { font-size: 18px; font-weight: 600; margin: 0; }
th, td { text-align: start; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid #dadce0; overflow-wrap: anywhere; }
thead th { font-size: 12px; font-weight: 600; color: #4a5058; } tbody th { font-weight: 500; }
ul { margin: 0; padding: 0; list-style: none; }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
)";

QString tr(const char* text) {
    return QCoreApplication::translate("ReviewSheet", text);
}

QString escaped(const QString& text) {
    return withoutForbidden(text).toHtmlEscaped();
}

/// A title within other words keeps its direction to itself.
QString apart(const QString& title) {
    return QStringLiteral("<bdi>%1</bdi>").arg(escaped(title));
}

QString listOf(const QStringList& items) {
    if (items.size() < 2)
        return items.join(QString());
    return QStringLiteral("<ul><li>%1</li></ul>").arg(items.join(QStringLiteral("</li><li>")));
}

struct HtmlTable {
    QString caption;
    QStringList columns;
    QList<QStringList> rows; ///< of markup; the first of each row is its head
};

QString markupOf(const HtmlTable& table) {
    if (table.rows.isEmpty())
        return {};
    QString html = QStringLiteral("<table>\n<caption><h2>%1</h2></caption>\n<thead><tr>").arg(escaped(table.caption));
    for (const QString& column : table.columns)
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(column));
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList& row : table.rows) {
        html += QStringLiteral("<tr><th scope=\"row\" dir=\"auto\">%1</th>").arg(row.front());
        for (const QString& cell : row.mid(1))
            html += QStringLiteral("<td dir=\"auto\">%1</td>").arg(cell);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

/// The roles that the drawing shows, as it reads: by department, then by title.
std::vector<Slot> shownRoles(const ReviewSheet& sheet) {
    std::vector<Slot> roles;
    for (const DrawnRole& drawn : sheet.drawing.roles)
        roles.push_back(drawn.role);
    std::ranges::sort(roles, [&, collator = words::collator()](Slot a, Slot b) {
        const Role& one = *sheet.chain.roles().at(a);
        const Role& other = *sheet.chain.roles().at(b);
        if (one.kind != other.kind)
            return one.kind < other.kind;
        for (const auto part : {&Role::department, &Role::title}) {
            if (const int order = collator.compare(toText(one.*part), toText(other.*part)); order != 0)
                return order < 0;
        }
        return one.key < other.key;
    });
    return roles;
}

HtmlTable rolesOf(const ReviewSheet& sheet, const std::vector<Slot>& shown) {
    const Chain& chain = sheet.chain;
    HtmlTable table{tr("Roles"), {tr("Role"), tr("Department"), tr("Kind"), tr("Held by"), tr("Serves")}, {}};
    for (const Slot slot : shown) {
        const Role& role = *chain.roles().at(slot);
        QStringList holders;
        for (const PersonKey& key : role.holders) {
            if (const Person* person = chain.people().find(key))
                holders << apart(toText(person->name));
        }
        QStringList customers;
        for (const Slot service : chain.servicesFrom(slot)) {
            if (const Role* customer = chain.roles().find(chain.services().at(service)->customer))
                customers << apart(toText(customer->title));
        }
        customers.removeDuplicates();
        std::ranges::sort(customers, words::collator());
        table.rows.push_back({escaped(toText(role.title)), escaped(toText(role.department)),
                              escaped(words::of(role.kind)), listOf(holders), listOf(customers)});
    }
    return table;
}

HtmlTable servicesOf(const ReviewSheet& sheet, const std::vector<Slot>& shown) {
    const Chain& chain = sheet.chain;
    HtmlTable table{tr("Services"), {tr("Who serves"), tr("Whom"), tr("With what"), tr("Kind")}, {}};
    for (const Slot slot : shown) {
        for (const Slot number : chain.servicesFrom(slot)) {
            const Service& service = *chain.services().at(number);
            const Role* customer = chain.roles().find(service.customer);
            table.rows.push_back({escaped(toText(chain.roles().at(slot)->title)),
                                  escaped(toText(customer == nullptr ? std::string() : customer->title)),
                                  escaped(toText(service.provides)),
                                  escaped(service.manager ? tr("Reports to") : tr("Serves"))});
        }
    }
    return table;
}

HtmlTable tasksOf(const ReviewSheet& sheet) {
    HtmlTable table{tr("Tasks and their impact"),
                    {tr("Task"), tr("Whose, and for whom"), tr("State"), tr("Impact at the end customers")},
                    {}};
    for (const TaskLine& task : sheet.tasks) {
        QStringList impact;
        for (const QString& line : task.impact)
            impact << apart(line);
        table.rows.push_back({escaped(task.title), escaped(task.role), escaped(task.state), listOf(impact)});
    }
    return table;
}

Result<QByteArray> pictureOf(const ReviewSheet& sheet) {
    const Scene scene(sheet.chain, sheet.view, sheet.drawing, sheet.today);
    std::vector<Lane> lanes;
    if (sheet.lanes)
        lanes = lanesOf(scene);
    const Highlight* highlight = sheet.highlight ? &*sheet.highlight : nullptr;
    const QRectF bounds = drawnBounds(scene, highlight, lanes);
    const std::vector<TracedLabel> labels = tracedLabels(scene, highlight);
    const auto paint = [&](QPainter& painter) {
        painter.translate(-bounds.topLeft());
        PaintOptions options;
        options.visible = bounds;
        options.highlight = highlight;
        options.lanes = lanes;
        options.tracedLabels = labels;
        options.levelOfDetail = false;
        paintScene(painter, scene, paperPalette(), options);
    };
    return writeSvg(bounds.size(), factsOf(sheet), {{paint, {}}}, SvgUse::inHtml);
}

} // namespace

Result<QByteArray> reviewHtml(const ReviewSheet& sheet) {
    const auto picture = pictureOf(sheet);
    if (!picture)
        return picture.status();
    const PictureFacts facts = factsOf(sheet);
    QString html = QStringLiteral(
                       "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'; font-src data:\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                       .arg(QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().bcp47Name());
    if (!facts.author.isEmpty())
        html += QStringLiteral("<meta name=\"author\" content=\"%1\"/>\n").arg(escaped(facts.author));
    html += QStringLiteral(
                "<meta name=\"generator\" content=\"Throughline\"/>\n<title>%1</title>\n<style>%2</style>\n"
                "</head>\n<body>\n<main>\n<h1 dir=\"auto\">%1</h1>\n")
                .arg(escaped(facts.title), QLatin1String(style));
    for (const QString& sentence : sheet.sentences)
        html += QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(escaped(sentence));
    html += QStringLiteral("<dl>\n");
    for (const auto& [name, value] : {std::pair{tr("Document"), sheet.document},
                                      {tr("Owner"), sheet.owner},
                                      {tr("Day"), words::ofWholeDay(sheet.today)}}) {
        if (!value.isEmpty())
            html += QStringLiteral("<dt>%1</dt><dd dir=\"auto\">%2</dd>\n").arg(escaped(name), escaped(value));
    }
    html += QStringLiteral("</dl>\n<figure>\n") + QString::fromUtf8(*picture) + QStringLiteral("\n</figure>\n");
    for (const QString& assumption : sheet.assumptions)
        html += QStringLiteral("<p class=\"note\" dir=\"auto\">%1</p>\n").arg(escaped(assumption));
    const std::vector<Slot> shown = shownRoles(sheet);
    html += markupOf(rolesOf(sheet, shown)) + markupOf(servicesOf(sheet, shown)) + markupOf(tasksOf(sheet));
    if (!sheet.tasksNote.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(escaped(sheet.tasksNote));
    html += QStringLiteral("</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace throughline
