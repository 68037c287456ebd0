#include "ui/panels/inspector.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/role_form.h"
#include "ui/panels/rows.h"
#include "ui/panels/service_form.h"
#include "ui/panels/task_form.h"

namespace throughline {

namespace {

bool onlyMoves(const Edit& edit) {
    return std::ranges::all_of(edit.changes,
                               [](const AnyChange& change) { return std::holds_alternative<Change<Place>>(change); });
}

} // namespace

Inspector::Inspector(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll_);
    auto* inside = new QWidget(scroll_);
    inside->setAutoFillBackground(false);
    auto* insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(12, 4, 12, 16);
    pages_ = new QStackedWidget(inside);
    insideColumn->addWidget(pages_);
    insideColumn->addStretch(1);
    scroll_->setWidget(inside);

    summary_ = makeLabel(QString(), "muted", pages_);
    summary_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    role_ = new RoleForm(bridge, pages_);
    service_ = new ServiceForm(bridge, pages_);
    task_ = new TaskForm(bridge, pages_);
    for (QWidget* page : std::initializer_list<QWidget*>{summary_, role_, service_, task_})
        pages_->addWidget(page);

    connect(role_, &RoleForm::serviceWanted, this, &Inspector::serviceWanted);
    connect(role_, &RoleForm::taskWanted, this, &Inspector::taskWanted);
    connect(role_, &RoleForm::roleWanted, this, &Inspector::roleWanted);
    connect(role_, &RoleForm::traceWanted, this, &Inspector::traceRoleWanted);
    connect(role_, &RoleForm::traceBackWanted, this, &Inspector::traceBackWanted);
    connect(role_, &RoleForm::newTaskWanted, this, &Inspector::newTaskWanted);
    connect(service_, &ServiceForm::serviceWanted, this, &Inspector::serviceWanted);
    connect(service_, &ServiceForm::roleWanted, this, &Inspector::roleWanted);
    connect(service_, &ServiceForm::taskWanted, this, &Inspector::taskWanted);
    connect(task_, &TaskForm::roleWanted, this, &Inspector::roleWanted);
    connect(task_, &TaskForm::traceWanted, this, &Inspector::traceTaskWanted);
    connect(&bridge_, &DocumentBridge::edited, this, &Inspector::follow);
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] { setSelection({}); });
    setSelection({});
}

void Inspector::setSelection(const gestures::Selection& selection) {
    const Chain& chain = bridge_.chain();
    std::size_t count = selection.roles.size() + selection.services.size() + selection.tasks.size();
    // A task that is lit up on its selected card is what was clicked.
    if (count == 2 && selection.tasks.size() == 1 && selection.roles.size() == 1) {
        const Task* task = chain.tasks().find(selection.tasks.front());
        if (task != nullptr && task->role == selection.roles.front())
            count = 1;
    }
    std::string shown;
    if (!selection.tasks.empty() && count == 1 && chain.tasks().contains(selection.tasks.front())) {
        shown = selection.tasks.front().text();
        task_->showRow(selection.tasks.front());
        showPage(task_);
    } else if (!selection.services.empty() && count == 1 && chain.services().contains(selection.services.front())) {
        shown = selection.services.front().text();
        service_->showRow(selection.services.front());
        showPage(service_);
    } else if (!selection.roles.empty() && count == 1 && chain.roles().contains(selection.roles.front())) {
        shown = selection.roles.front().text();
        showPage(role_);
        role_->showRow(selection.roles.front());
    } else {
        summarise(selection);
        showPage(summary_);
    }
    // Another row is read from its title on; the same one stays where it was.
    if (shown != shown_)
        scroll_->verticalScrollBar()->setValue(0);
    shown_ = shown;
}

void Inspector::summarise(const gestures::Selection& selection) {
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString& one, const QString& many) {
        if (count > 0)
            parts << (count == 1 ? one : many.arg(count));
    };
    add(selection.roles.size(), tr("1 role"), tr("%1 roles"));
    add(selection.services.size(), tr("1 service"), tr("%1 services"));
    add(selection.tasks.size(), tr("1 task"), tr("%1 tasks"));
    summary_->setText(parts.isEmpty() ? tr("Select a role, a service or a task to see and change it here.")
                                      : tr("Selected: %1.").arg(parts.join(QStringLiteral(", "))));
}

void Inspector::showPage(QWidget* page) {
    if (pages_->currentWidget() != page) {
        if (QWidget* focused = focusWidget(); focused != nullptr && pages_->isAncestorOf(focused))
            focused->clearFocus();
        pages_->setCurrentWidget(page);
    }
    // The stack is as high as the page that shows, so that a short form leaves no empty room to scroll.
    for (int i = 0; i < pages_->count(); ++i) {
        QWidget* other = pages_->widget(i);
        other->setSizePolicy(QSizePolicy::Preferred, other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    pages_->updateGeometry();
}

void Inspector::editTitle() {
    if (pages_->currentWidget() == role_)
        role_->focusTitle();
    if (pages_->currentWidget() == task_)
        task_->focusTitle();
}

void Inspector::follow(const Edit& edit) {
    if (onlyMoves(edit))
        return;
    QWidget* page = pages_->currentWidget();
    const Chain& chain = bridge_.chain();
    if ((page == role_ && !chain.roles().contains(role_->key())) ||
        (page == service_ && !chain.services().contains(service_->key())) ||
        (page == task_ && !chain.tasks().contains(task_->key()))) {
        setSelection({});
        return;
    }
    if (page == role_)
        role_->refresh();
    if (page == service_)
        service_->refresh();
    if (page == task_)
        task_->refresh();
    pages_->updateGeometry();
}

} // namespace throughline
