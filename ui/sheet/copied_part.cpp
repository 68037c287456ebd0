#include "ui/sheet/copied_part.h"

#include <utility>

#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "ui/paint/picture_export.h"
#include "ui/paint/scene.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

const QString chainFormat = QStringLiteral("application/x-throughline-chain");
const QString textFormat = QStringLiteral("text/plain");
const QString htmlFormat = QStringLiteral("text/html");
const QString svgFormat = QStringLiteral("image/svg+xml");
const QString pngFormat = QStringLiteral("image/png");

QString cell(const QString& text) {
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

} // namespace

Chain copiedPart(const Scene& scene, std::span<const RoleKey> roles) {
    Chain part = gestures::part(*scene.chain(), roles);
    Edit asShown;
    for (const Place& place : part.places())
        asShown.remove(part.places().share({place.view, place.role}));
    for (const View& view : part.views())
        asShown.remove(part.views().share(view.key));
    part.apply(asShown);
    Edit placed;
    const View sheet{ViewKey("v-copied"), std::string(gestures::firstViewTitle), 0};
    placed.add(sheet);
    for (const Role& role : part.roles()) {
        const SceneCard* card = scene.card(scene.chain()->roles().slotOf(role.key));
        if (card == nullptr)
            continue;
        const View* first = scene.chain()->firstView();
        const Place* place =
            first == nullptr
                ? nullptr
                : scene.chain()->places().find({scene.view().isNone() ? first->key : scene.view(), role.key});
        placed.add(
            Place{sheet.key, role.key, card->box.centre.x, card->box.centre.y, place != nullptr && place->pinned});
    }
    part.apply(placed);
    return part;
}

CopiedPart::CopiedPart(Chain part) : part_(std::move(part)) {}

QStringList CopiedPart::formats() const {
    return {chainFormat, htmlFormat, svgFormat, pngFormat, textFormat};
}

bool CopiedPart::isIn(const QMimeData& content) {
    return content.hasFormat(chainFormat);
}

Result<Chain> CopiedPart::of(const QMimeData& content, KeySource& keys) {
    const std::string text = content.data(chainFormat).toStdString();
    exchange::Imported imported;
    const std::uint32_t source = imported.begin({"", exchange::Imported::Places::members});
    Chain part;
    if (const Status read = exchange::readJson(text, source, Chain(), keys, imported); !read)
        return read;
    const auto edit = exchange::importEdit(part, imported);
    if (!edit)
        return edit.status();
    part.apply(*edit);
    return part;
}

const Scene& CopiedPart::scene() const {
    if (!scene_)
        scene_ = std::make_unique<Scene>(part_, ViewKey(), drawingOf(part_, {}), Day());
    return *scene_;
}

QString CopiedPart::titles() const {
    QStringList titles;
    for (const Role& role : part_.roles())
        titles << toText(role.title);
    return titles.join(QLatin1Char('\n'));
}

QString CopiedPart::html() const {
    // The picture comes first, inside: word processors take this before they look at pictures.
    constexpr std::size_t mostDrawn = 300;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    if (part_.roles().size() <= mostDrawn) {
        if (const auto png = drawingPng(scene(), nullptr)) {
            const QSize size = QImage::fromData(*png, "PNG").size() / 2;
            html += QStringLiteral("<p><img width=\"%1\" height=\"%2\" src=\"data:image/png;base64,%3\"></p>")
                        .arg(size.width())
                        .arg(size.height())
                        .arg(QString::fromLatin1(png->toBase64()));
        }
    }
    html += QStringLiteral("<table><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th></tr>")
                .arg(tr("Role"), tr("Department"), tr("Holders"), tr("Serves"));
    for (auto role = part_.roles().begin(); role != part_.roles().end(); ++role) {
        QStringList holders;
        for (const PersonKey& person : role->holders) {
            if (const Person* row = part_.people().find(person))
                holders << toText(row->name);
        }
        QStringList customers;
        for (const Slot service : part_.servicesFrom(role.slot())) {
            if (const Role* customer = part_.roles().find(part_.services().at(service)->customer))
                customers << toText(customer->title);
        }
        customers.removeDuplicates();
        html += QStringLiteral("<tr>") + cell(toText(role->title)) + cell(toText(role->department)) +
                cell(holders.join(QStringLiteral(", "))) + cell(customers.join(QStringLiteral(", "))) +
                QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

QVariant CopiedPart::retrieveData(const QString& format, QMetaType type) const {
    if (format == chainFormat)
        return QByteArray::fromStdString(exchange::writeJson(part_));
    if (format == textFormat)
        return titles();
    if (format == htmlFormat)
        return html();
    if (format == svgFormat || format == pngFormat) {
        const auto picture = format == svgFormat ? drawingSvg(scene(), nullptr, {}) : drawingPng(scene(), nullptr);
        return picture ? QVariant(*picture) : QVariant();
    }
    return QMimeData::retrieveData(format, type);
}

} // namespace throughline
