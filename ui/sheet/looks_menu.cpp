#include "ui/sheet/looks_menu.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMenu>
#include <utility>

#include "ui/canvas/canvas.h"
#include "ui/sheet/minimap.h"
#include "ui/sheet/sheet_badges.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/tracing.h"

namespace throughline {

namespace {
const char* const widthsKey = "sheet/widthsByWeight";
const char* const findingsKey = "sheet/findings";
const char* const hintsKey = "sheet/hints";
const char* const mapKey = "sheet/minimap";
} // namespace

LooksMenu::LooksMenu(const Parts& parts, QMenu& menu, QAction* before, QObject* parent)
    : QObject(parent),
      parts_(parts),
      badges_(new SheetBadges(parts.bridge, parts.canvas, this)),
      minimap_(new Minimap(parts.canvas)) {
    lanes_ =
        add(tr("&Lanes by department"),
            tr("Lays the chain out with a lane for each department; off again, the cards go back, unless something "
               "else was changed since"));
    widths_ = add(tr("Widths b&y weight"),
                  tr("Draws a service the wider the more of its role's work goes there, where weights have been set"));
    findings_ = add(tr("&Findings on the cards"), tr("Marks on its card what the checks have found about a role"));
    hints_ = add(tr("&Hints on the cards"), tr("Marks also what is no problem but could be said more fully"));
    map_ = add(tr("&Minimap"), tr("The whole chain in a corner of the sheet, where it has more than %n role(s)",
                                  nullptr, static_cast<int>(Minimap::leastRoles)));
    for (QAction* action : {lanes_, widths_, findings_, hints_, map_})
        menu.insertAction(before, action);
    menu.insertSeparator(before);
    menu.setToolTipsVisible(true);
    const auto keep = [this](QAction* action, const char* key, bool isOn = true) {
        action->setChecked(parts_.settings.value(QLatin1String(key), isOn).toBool());
        connect(action, &QAction::toggled, this, [this, key](bool on) {
            parts_.settings.setValue(QLatin1String(key), on);
            apply();
        });
    };
    keep(widths_, widthsKey);
    keep(findings_, findingsKey);
    keep(hints_, hintsKey, false); // nearly every card has one
    keep(map_, mapKey);
    connect(lanes_, &QAction::triggered, this, &LooksMenu::switchLanes);
    connect(&parts_.bridge, &DocumentBridge::documentChanged, this, &LooksMenu::documentChanged);
    connect(&parts_.bridge, &DocumentBridge::edited, minimap_, &Minimap::refreshSoon);
    connect(&parts_.bridge, &DocumentBridge::edited, this, &LooksMenu::follow);
    connect(&parts_.bridge, &DocumentBridge::documentChanged, minimap_, &Minimap::refreshSoon);
    connect(&parts_.tracing, &Tracing::changed, minimap_, &Minimap::refreshSoon);
    documentChanged();
}

QAction* LooksMenu::add(const QString& text, const QString& tip) {
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

QString LooksMenu::lanesKey() const {
    // A path as a key would be taken apart at its slashes.
    const QByteArray name = QCryptographicHash::hash(parts_.bridge.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("lanes/") + QString::fromLatin1(name);
}

void LooksMenu::documentChanged() {
    const bool isOpen = parts_.bridge.isOpen();
    lanesEdit_ = 0;
    lanes_->setEnabled(isOpen);
    lanes_->setChecked(isOpen && parts_.settings.value(lanesKey(), false).toBool());
    apply();
}

void LooksMenu::apply() {
    parts_.host.setLanes(lanes_->isChecked());
    hints_->setEnabled(findings_->isChecked());
    badges_->setWanted(findings_->isChecked(), hints_->isChecked());
    minimap_->setWanted(map_->isChecked() && !isPresenting_);
    parts_.canvas.setLooks({widths_->isChecked(), lanes_->isChecked(), findings_->isChecked()});
}

void LooksMenu::setPresenting(bool on) {
    isPresenting_ = on;
    apply();
}

void LooksMenu::switchLanes(bool on) {
    if (on) {
        parts_.settings.setValue(lanesKey(), true);
    } else {
        parts_.settings.remove(lanesKey());
    }
    apply();
    // Lanes need the cards in them. Off again, the cards go back to where they stood, unless more was done since.
    if (on) {
        lanesEdit_ = parts_.bridge.sequence() + 1;
        parts_.host.layOut({});
    } else if (const Sequence made = std::exchange(lanesEdit_, 0); made != 0 && made == parts_.bridge.undoNext()) {
        parts_.bridge.undo();
        parts_.canvas.zoomToFit();
    } else if (made != 0) {
        parts_.bridge.sayNote(
            tr("The cards stay where they are: something else was changed since. Undo goes back step by step."));
    }
}

void LooksMenu::follow(const Edit& edit) {
    // Without the cards in them, lanes say something false.
    // Where the cards stood in their lanes already, no layout was made, and the next edit is something else.
    if (lanesEdit_ == parts_.bridge.sequence() && edit.label.code != "lay_out")
        lanesEdit_ = 0;
    if (lanesEdit_ == 0 || edit.undoes != lanesEdit_ || !lanes_->isChecked())
        return;
    lanesEdit_ = 0;
    lanes_->setChecked(false);
    parts_.settings.remove(lanesKey());
    apply();
}

} // namespace throughline
