// MainWindow and the clipboard: cut, copy, paste, duplicate, and the chain as a picture.
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>

#include "ui/canvas/canvas.h"
#include "ui/paint/picture_export.h"
#include "ui/sheet/copied_part.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

bool MainWindow::copy() {
    const gestures::Selection selection = canvas_->selection();
    if (!selection.roles.empty()) {
        QApplication::clipboard()->setMimeData(new CopiedPart(copiedPart(canvas_->scene(), selection.roles)));
        return true;
    }
    // Services and tasks have no place without their roles; what they are called can be of use elsewhere.
    const Chain& chain = bridge_.chain();
    const auto titleOf = [&chain](const RoleKey& role) { return toText(chain.roles().find(role)->title); };
    QStringList lines;
    for (const ServiceKey& key : selection.services) {
        const Service& service = *chain.services().find(key);
        lines << (service.provides.empty() ? tr("%1 serves %2").arg(titleOf(service.server), titleOf(service.customer))
                                           : toText(service.provides));
    }
    for (const TaskKey& key : selection.tasks)
        lines << toText(chain.tasks().find(key)->title);
    if (lines.isEmpty()) {
        bridge_.sayNote(tr("Select what is to be copied."));
        return false;
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    return true;
}

void MainWindow::cut() {
    if (copy())
        host_->remove(canvas_->selection());
}

void MainWindow::copyPicture() {
    const Scene& whole = canvas_->scene();
    if (whole.isEmpty())
        return;
    const Highlight* highlight = tracing_->highlight() ? &*tracing_->highlight() : nullptr;
    // The selected roles alone, where there are any and no trace asks for the whole.
    std::vector<Slot> selected;
    for (const RoleKey& role : canvas_->selection().roles)
        selected.push_back(bridge_.chain().roles().slotOf(role));
    const bool isPart = highlight == nullptr && !selected.empty();
    const ScenePart part = isPart ? partOf(whole, selected) : ScenePart();
    const Scene& scene = isPart ? part.scene : whole;
    const std::vector<Lane> lanes = canvas_->looks().lanes && !isPart ? lanesOf(scene) : std::vector<Lane>();
    const auto svg = drawingSvg(scene, highlight, bridge_.title(), lanes);
    const auto png = drawingPng(scene, highlight, 2.0, lanes);
    if (!svg || !png) {
        bridge_.say({Message::Kind::error, words::ofStatus(svg ? png.status() : svg.status())});
        return;
    }
    auto* content = new QMimeData;
    content->setData(QStringLiteral("image/svg+xml"), *svg);
    content->setImageData(QImage::fromData(*png, "PNG"));
    QApplication::clipboard()->setMimeData(content);
    bridge_.sayNote(isPart ? tr("%n selected role(s) are on the clipboard as a picture.", nullptr,
                                static_cast<int>(selected.size()))
                           : tr("The chain is on the clipboard as a picture."));
}

void MainWindow::paste() {
    if (!bridge_.isOpen())
        return;
    const QMimeData* content = QApplication::clipboard()->mimeData();
    if (content != nullptr && CopiedPart::isIn(*content)) {
        const auto part = CopiedPart::of(*content, bridge_.keys());
        if (part)
            host_->pasteAt(*part, canvas_->placeForNew());
        else
            bridge_.say({Message::Kind::error, words::ofStatus(part.status())});
    } else if (content == nullptr || !content->hasText() || !takeText(content->text())) {
        bridge_.sayNote(tr("There are no roles on the clipboard."));
    }
}

void MainWindow::duplicate() {
    const gestures::Selection selection = canvas_->selection();
    if (selection.roles.empty()) {
        bridge_.sayNote(tr("Select the roles to duplicate."));
        return;
    }
    host_->duplicate(selection.roles);
}

} // namespace throughline
