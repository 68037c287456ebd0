#include "ui/sheet/reading_menu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "ui/canvas/canvas.h"
#include "ui/document/document_bridge.h"
#include "ui/looks/rows.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/tracing.h"
#include "ui/words/text.h"

namespace throughline {

ReadingMenu::ReadingMenu(const Parts& parts, QMenu& menu, QAction* before, QObject* parent)
    : QObject(parent), parts_(parts) {
    auto* submenu = new QMenu(tr("&Read in parts"), &menu);
    menu.insertMenu(before, submenu);
    submenu->setToolTipsVisible(true);
    foldAll_ = submenu->addAction(tr("&Fold all departments"));
    foldAll_->setToolTip(tr("Each department as one card, with the services between them summed up"));
    fold_ = submenu->addAction(tr("Fold t&his department"));
    open_ = submenu->addAction(tr("&Open this department"));
    submenu->addSeparator();
    onlyTrace_ = submenu->addAction(tr("Show only the &trace"));
    onlyDepartment_ = submenu->addAction(tr("Show only this &department and its neighbours"));
    onlyNear_ = submenu->addAction(tr("Show only what is &1 step away"));
    onlyFar_ = submenu->addAction(tr("Show only what is up to &2 steps away"));
    onlyFarther_ = submenu->addAction(tr("Show only what is up to &3 steps away"));
    submenu->addSeparator();
    all_ = submenu->addAction(tr("Show &everything"));
    // What each of them needs, for where they are found while they cannot be chosen.
    fold_->setWhatsThis(tr("Select a card with a department that is not folded."));
    open_->setWhatsThis(tr("Select the card of a folded department."));
    onlyTrace_->setWhatsThis(tr("Trace a task or a role first."));
    onlyDepartment_->setWhatsThis(tr("Select a card with a department."));
    all_->setWhatsThis(tr("Everything is shown already."));

    connect(foldAll_, &QAction::triggered, &parts_.reading, &SheetReading::foldAll);
    connect(fold_, &QAction::triggered, this, [this] { parts_.reading.fold(selectedDepartment()); });
    connect(open_, &QAction::triggered, this, [this] { parts_.reading.unfold(selectedDepartment()); });
    connect(onlyTrace_, &QAction::triggered, this, &ReadingMenu::showTrace);
    connect(onlyDepartment_, &QAction::triggered, this, &ReadingMenu::showDepartment);
    connect(onlyNear_, &QAction::triggered, this, [this] { showAround(1); });
    connect(onlyFar_, &QAction::triggered, this, [this] { showAround(2); });
    connect(onlyFarther_, &QAction::triggered, this, [this] { showAround(3); });
    connect(all_, &QAction::triggered, &parts_.reading, &SheetReading::showAll);
    connect(&parts_.reading, &SheetReading::changed, this, &ReadingMenu::update);
    connect(&parts_.tracing, &Tracing::changed, this, &ReadingMenu::update);
    connect(&parts_.canvas, &Canvas::selectionChanged, this, &ReadingMenu::update);
    connect(&parts_.bridge, &DocumentBridge::documentChanged, this, &ReadingMenu::update);
    connect(&parts_.bridge, &DocumentBridge::edited, this, &ReadingMenu::update);
    connect(&parts_.canvas, &Canvas::contextMenuOpening, this, [this](QMenu* opening) { fillContextMenu(*opening); });
    update();
}

std::string ReadingMenu::selectedDepartment() const {
    const gestures::Selection selection = parts_.canvas.selection();
    if (selection.roles.size() != 1)
        return {};
    if (const std::string folded = parts_.reading.departmentOf(selection.roles.front()); !folded.empty())
        return folded;
    const Role* role = parts_.bridge.chain().roles().find(selection.roles.front());
    return role == nullptr ? std::string() : role->department;
}

void ReadingMenu::update() {
    const bool isOpen = parts_.bridge.isOpen();
    const gestures::Selection selection = isOpen ? parts_.canvas.selection() : gestures::Selection();
    const std::string department = isOpen ? selectedDepartment() : std::string();
    const bool isCard = selection.roles.size() == 1 && !parts_.reading.departmentOf(selection.roles.front()).empty();
    const auto& folded = parts_.reading.reading().folded;
    foldAll_->setEnabled(isOpen && !parts_.bridge.chain().roles().isEmpty());
    fold_->setEnabled(!department.empty() && !folded.contains(department));
    open_->setEnabled(isCard);
    onlyTrace_->setEnabled(parts_.tracing.isActive());
    onlyDepartment_->setEnabled(!department.empty());
    for (QAction* action : {onlyNear_, onlyFar_, onlyFarther_})
        action->setEnabled(!selection.roles.empty() && !isCard);
    all_->setEnabled(parts_.reading.isActive());
}

void ReadingMenu::fillContextMenu(QMenu& menu) {
    const gestures::Selection selection = parts_.canvas.selection();
    auto* submenu = menu.addMenu(tr("Read in parts"));
    for (QAction* action :
         {open_, fold_, onlyDepartment_, onlyNear_, onlyFar_, onlyFarther_, onlyTrace_, foldAll_, all_}) {
        if (action->isEnabled())
            submenu->addAction(action);
    }
    menu.insertSeparator(submenu->menuAction());
    submenu->menuAction()->setVisible(!submenu->isEmpty());
}

void ReadingMenu::showTrace() {
    const Chain& chain = parts_.bridge.chain();
    const auto& highlight = parts_.tracing.highlight();
    if (!highlight)
        return;
    std::set<RoleKey> roles;
    for (const Slot slot : highlight->roles().members()) {
        if (slot < chain.roles().slotCount() && chain.roles().at(slot) != nullptr)
            roles.insert(chain.roles().at(slot)->key);
    }
    parts_.reading.showOnly(std::move(roles));
}

void ReadingMenu::showDepartment() {
    if (const std::string department = selectedDepartment(); !department.empty())
        parts_.reading.showOnly(departmentAndNeighbours(parts_.bridge.chain(), department));
}

void ReadingMenu::showAround(int steps) {
    const std::vector<RoleKey> roles = parts_.canvas.selection().roles;
    if (!roles.empty())
        parts_.reading.showOnly(rolesAround(parts_.bridge.chain(), roles, steps));
}

ReadingStrip::ReadingStrip(QWidget* parent)
    : QFrame(parent),
      words_(makeLabel(QString(), "muted", this)),
      back_(makeButton(tr("Show everything"), "link", this)) {
    setProperty("look", "strip");
    setProperty("kind", "note");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->addWidget(words_, 1);
    row->addWidget(back_);
    hide();
}

void ReadingStrip::follow(SheetReading& reading) {
    connect(back_, &QPushButton::clicked, &reading, &SheetReading::showAll);
    connect(&reading, &SheetReading::changed, this, [this, &reading] {
        words_->setText(reading.sentence());
        setVisible(reading.isActive());
    });
}

} // namespace throughline
