#include "ui/work/partnerships_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/work/goals_page.h"
#include "ui/work/partnerships_page.h"

namespace throughline {

PartnershipsPanel::PartnershipsPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      partnerships_(new PartnershipsPage(bridge, this)),
      goals_(new GoalsPage(bridge, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Partnerships and goals"));
    column->addWidget(tabs_);
    column->addWidget(pages_, 1);
    pages_->addWidget(partnerships_);
    pages_->addWidget(goals_);
    tabs_->addTab(tr("Partnerships"));
    tabs_->addTab(tr("Goals"));
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(partnerships_, &PartnershipsPage::roleWanted, this, &PartnershipsPanel::roleWanted);
    connect(partnerships_, &PartnershipsPage::serviceWanted, this, &PartnershipsPanel::serviceWanted);
    connect(goals_, &GoalsPage::roleWanted, this, &PartnershipsPanel::roleWanted);
}

void PartnershipsPanel::choose(const RoleKey& one, const RoleKey& other) {
    tabs_->setCurrentIndex(0);
    partnerships_->choose(one, other);
}

void PartnershipsPanel::showGoals() {
    tabs_->setCurrentIndex(1);
}

void PartnershipsPanel::choose(const GoalKey& goal) {
    showGoals();
    goals_->choose(goal);
}

} // namespace throughline
