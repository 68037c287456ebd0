#include "ui/impact/impact_panel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "core/analysis/analysis.h"
#include "ui/impact/arrival_page.h"
#include "ui/impact/contributor_page.h"
#include "ui/impact/stand_in_page.h"
#include "ui/impact/what_if_page.h"

namespace throughline {

ImpactPanel::ImpactPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      contributors_(new ContributorPage(bridge, this)),
      arrivals_(new ArrivalPage(bridge, this)),
      standIns_(new StandInPage(bridge, this)),
      whatIf_(new WhatIfPage(bridge, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Impact"));
    column->addWidget(tabs_);
    // In a narrow window they scroll sideways, instead of taking the room of the docks beside them.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(pages_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    pages_->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    addPage(contributors_, tr("Who matters"));
    addPage(arrivals_, tr("Where work arrives"));
    addPage(standIns_, tr("Stand-ins"));
    addPage(whatIf_, tr("What if"));
    connect(tabs_, &QTabBar::currentChanged, this, [this](int page) {
        pages_->setCurrentIndex(page);
        refresh();
    });
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ImpactPanel::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, [this] { timer_.start(); });
    connect(&bridge_, &DocumentBridge::documentChanged, this, &ImpactPanel::refresh);
}

void ImpactPanel::addPage(ImpactPage* page, const QString& title) {
    pages_->addWidget(page);
    tabs_->addTab(title);
    connect(page, &ImpactPage::roleWanted, this, &ImpactPanel::roleWanted);
    connect(page, &ImpactPage::traceWanted, this, &ImpactPanel::traceWanted);
    connect(page, &ImpactPage::exportWanted, this, &ImpactPanel::exportWanted);
}

ImpactPage& ImpactPanel::page() const {
    return *static_cast<ImpactPage*>(pages_->currentWidget());
}

void ImpactPanel::showWhatIf() {
    tabs_->setCurrentIndex(pages_->indexOf(whatIf_));
}

void ImpactPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ImpactPanel::refresh() {
    timer_.stop();
    // What nobody sees is worked out when it is seen.
    if (isVisible())
        page().refresh();
}

void ImpactPanel::setWork(LongWork* work) {
    whatIf_->setWork(work);
}

void ImpactPanel::setSelection(const gestures::Selection& selection) {
    if (selection.roles.size() != 1 || !bridge_.isOpen())
        return;
    const Chain& chain = bridge_.chain();
    const Slot slot = chain.roles().slotOf(selection.roles.front());
    if (slot == noSlot)
        return;
    const bool isEnd = chain.roles().at(slot)->kind == RoleKind::endCustomer;
    // It opens on the question that can be asked of what is selected; one who reads a page stays on it.
    const bool isOfRole = pages_->currentWidget() == contributors_ || pages_->currentWidget() == arrivals_;
    if (!isVisible() && isOfRole)
        tabs_->setCurrentIndex(pages_->indexOf(isEnd ? static_cast<QWidget*>(contributors_) : arrivals_));
    if (isEnd)
        contributors_->setCustomer(selection.roles.front());
    else if (isVisible())
        whatIf_->propose(selection.roles.front());
    arrivals_->setRole(selection.roles.front());
    if (isVisible() && pages_->currentWidget() != whatIf_)
        timer_.start();
}

void ImpactPanel::askWhatIfStops(const RoleKey& role) {
    showWhatIf();
    whatIf_->supposeStops(role);
    refresh();
}

void ImpactPanel::askWhatIfWeighs(const ServiceKey& service) {
    showWhatIf();
    refresh();
    whatIf_->supposeWeighs(service);
}

} // namespace throughline
