#include "ui/work/partnerships_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/looks/margins.h"
#include "ui/looks/rows.h"
#include "ui/looks/stacking_parts.h"
#include "ui/work/pair_model.h"
#include "ui/work/partnership_sheet.h"
#include "ui/work/two_lines.h"

namespace throughline {

PartnershipsPage::PartnershipsPage(DocumentBridge& bridge, QWidget* parent)
    : SeenPage(bridge, parent),
      model_(new PairModel(bridge, this)),
      filter_(new QLineEdit(this)),
      list_(new QListView(this)),
      side_(new QWidget(this)),
      scroll_(new QScrollArea(this)),
      sheet_(new PartnershipSheet(bridge, this)),
      empty_(makeLabel(QString(), "muted", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    constexpr int leastWidth = 520;
    auto* parts = new StackingParts(leastWidth, this);
    row->addWidget(parts);
    auto* column = new QVBoxLayout(side_);
    column->setContentsMargins(leading(8, 4, 0, 0));
    column->setSpacing(4);
    filter_->setPlaceholderText(tr("Find a role"));
    filter_->setAccessibleName(tr("Find partners by the name of a role"));
    filter_->setClearButtonEnabled(true);
    column->addWidget(filter_);
    list_->setModel(model_);
    TwoLines::give(*list_, tr("Partners"), TwoLines::Details::wrapped);
    column->addWidget(list_, 1);
    side_->setMinimumWidth(200);
    parts->add(side_, 320, 180);
    scroll_->setWidget(sheet_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    sheet_->setAutoFillBackground(false);
    auto* right = new QWidget(parts);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    empty_->setMargin(16);
    rightColumn->addWidget(empty_, 1);
    rightColumn->addWidget(scroll_, 1);
    parts->add(right, 700, 320, 1);
    connect(filter_, &QLineEdit::textChanged, this, &PartnershipsPage::refresh);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartnershipsPage::chosenFromList);
    connect(sheet_, &PartnershipSheet::roleWanted, this, &PartnershipsPage::roleWanted);
    connect(sheet_, &PartnershipSheet::serviceWanted, this, &PartnershipsPage::serviceWanted);
}

void PartnershipsPage::refresh() {
    isMarking_ = true;
    // All pairs of a large chain take a while: they are looked for when they are seen.
    if (isVisible())
        model_->read(filter_->text().trimmed());
    else
        model_->clear();
    isMarking_ = false;
    const Chain& chain = bridge_.chain();
    const bool isThere = chain.roles().contains(sheet_->one()) && chain.roles().contains(sheet_->other());
    if (!isThere && model_->rowCount() > 0) {
        const RolePair& first = model_->pairAt(0);
        sheet_->show(chain.roles().at(first.one)->key, chain.roles().at(first.other)->key);
    }
    showChosen();
}

void PartnershipsPage::showChosen() {
    const bool isThere = sheet_->refresh();
    scroll_->setVisible(isThere);
    empty_->setVisible(!isThere);
    empty_->setText(!bridge_.isOpen()
                        ? QString()
                        : tr("No two roles serve each other yet. Draw a service from one role to another and back, or "
                             "select two roles on the sheet and choose Partnership in the menu Chain."));
    const Chain& chain = bridge_.chain();
    const int row =
        isThere ? model_->rowOf(chain.roles().slotOf(sheet_->one()), chain.roles().slotOf(sheet_->other())) : -1;
    isMarking_ = true;
    list_->setCurrentIndex(model_->index(row, 0));
    isMarking_ = false;
}

void PartnershipsPage::choose(const RoleKey& one, const RoleKey& other) {
    sheet_->show(one, other);
    filter_->clear();
    refresh();
}

void PartnershipsPage::chosenFromList(const QModelIndex& index) {
    if (isMarking_ || !index.isValid())
        return;
    const RolePair& pair = model_->pairAt(index.row());
    const Chain& chain = bridge_.chain();
    sheet_->show(chain.roles().at(pair.one)->key, chain.roles().at(pair.other)->key);
    showChosen();
}

} // namespace throughline
