#include "ui/panels/inspector.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/department_form.h"
#include "ui/panels/document_form.h"
#include "ui/panels/person_form.h"
#include "ui/panels/role_form.h"
#include "ui/panels/section.h"
#include "ui/panels/service_form.h"
#include "ui/panels/several_form.h"
#include "ui/panels/task_form.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

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
    // Its fields come into view when the keyboard goes to them.
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll_);
    auto* inside = new QWidget(scroll_);
    inside->setAutoFillBackground(false);
    auto* insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(12, 4, 12, 16);
    // Not a stack: that is as high as its highest page.
    pages_ = new QWidget(inside);
    auto* stack = new QVBoxLayout(pages_);
    stack->setContentsMargins(0, 0, 0, 0);
    back_ = makeButton(QString(), "link", inside);
    back_->setIcon(themeIcon(QStringLiteral("chevron-left")));
    back_->hide();
    connect(back_, &QPushButton::clicked, this, [this] { setSelection(selection_); });
    insideColumn->addWidget(back_, 0, Qt::AlignLeft);
    insideColumn->addWidget(pages_);
    insideColumn->addStretch(1);
    scroll_->setWidget(inside);

    document_ = new DocumentForm(bridge, pages_);
    several_ = new SeveralForm(bridge, pages_);
    role_ = new RoleForm(bridge, pages_);
    service_ = new ServiceForm(bridge, pages_);
    task_ = new TaskForm(bridge, pages_);
    person_ = new PersonForm(bridge, pages_);
    department_ = new DepartmentForm(bridge, pages_);
    for (QWidget* page :
         std::initializer_list<QWidget*>{document_, several_, role_, service_, task_, person_, department_}) {
        page->hide();
        stack->addWidget(page);
    }
    connectForms();
    setSelection({});
}

void Inspector::connectForms() {
    connect(role_, &RoleForm::serviceWanted, this, &Inspector::serviceWanted);
    connect(role_, &RoleForm::taskWanted, this, &Inspector::taskWanted);
    connect(role_, &RoleForm::roleWanted, this, &Inspector::roleWanted);
    connect(role_, &RoleForm::personWanted, this, &Inspector::showPerson);
    connect(role_, &RoleForm::departmentWanted, this, &Inspector::showDepartment);
    connect(role_, &RoleForm::traceWanted, this, &Inspector::traceRoleWanted);
    connect(role_, &RoleForm::traceBackWanted, this, &Inspector::traceBackWanted);
    connect(role_, &RoleForm::newTaskWanted, this, &Inspector::newTaskWanted);
    connect(service_, &ServiceForm::serviceWanted, this, &Inspector::serviceWanted);
    connect(service_, &ServiceForm::roleWanted, this, &Inspector::roleWanted);
    connect(service_, &ServiceForm::taskWanted, this, &Inspector::taskWanted);
    connect(service_, &ServiceForm::partnershipWanted, this, &Inspector::partnershipWanted);
    connect(task_, &TaskForm::roleWanted, this, &Inspector::roleWanted);
    connect(task_, &TaskForm::traceWanted, this, &Inspector::traceTaskWanted);
    connect(person_, &PersonForm::roleWanted, this, &Inspector::roleWanted);
    connect(department_, &DepartmentForm::roleWanted, this, &Inspector::roleWanted);
    connect(document_, &DocumentForm::rolesWanted, this, &Inspector::rolesWanted);
    connect(&bridge_, &DocumentBridge::edited, this, &Inspector::follow);
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] { setSelection({}); });
}

void Inspector::setSelection(const gestures::Selection& selection) {
    const Chain& chain = bridge_.chain();
    selection_ = selection;
    std::size_t count = selection.roles.size() + selection.services.size() + selection.tasks.size();
    // A task that is lit up on its selected card is what was clicked.
    if (count == 2 && selection.tasks.size() == 1 && selection.roles.size() == 1) {
        const Task* task = chain.tasks().find(selection.tasks.front());
        if (task != nullptr && task->role == selection.roles.front())
            count = 1;
    }
    if (!selection.tasks.empty() && count == 1 && chain.tasks().contains(selection.tasks.front())) {
        task_->showRow(selection.tasks.front());
        showPage(task_, selection.tasks.front().text());
    } else if (!selection.services.empty() && count == 1 && chain.services().contains(selection.services.front())) {
        service_->showRow(selection.services.front());
        showPage(service_, selection.services.front().text());
    } else if (!selection.roles.empty() && count == 1 && chain.roles().contains(selection.roles.front())) {
        showPage(role_, selection.roles.front().text());
        role_->showRow(selection.roles.front());
    } else if (count > 0) {
        several_->showSelection(selection);
        showPage(several_, {});
    } else {
        showPage(document_, {});
        document_->refresh();
    }
}

void Inspector::showPerson(const PersonKey& person) {
    if (!bridge_.chain().people().contains(person))
        return;
    person_->showRow(person);
    showPage(person_, person.text());
}

void Inspector::showDepartment(const std::string& department) {
    department_->showDepartment(department);
    showPage(department_, department);
}

void Inspector::showPage(QWidget* page, const std::string& shown) {
    if (page_ != page) {
        if (QWidget* focused = focusWidget(); focused != nullptr && pages_->isAncestorOf(focused))
            focused->clearFocus();
        if (page_ != nullptr)
            page_->hide();
        page_ = page;
        page_->show();
    }
    // Another row is read from its title on; the same one stays where it was.
    if (shown != shown_)
        scroll_->verticalScrollBar()->setValue(0);
    shown_ = shown;
    showBack();
}

void Inspector::showBack() {
    const Chain& chain = bridge_.chain();
    const Role* role = selection_.roles.size() == 1 ? chain.roles().find(selection_.roles.front()) : nullptr;
    back_->setVisible(role != nullptr && (page_ == person_ || page_ == department_));
    if (role == nullptr)
        return;
    constexpr int mostWidth = 240;
    const QString title = toText(role->title);
    QString words = back_->fontMetrics().elidedText(title, Qt::ElideRight, mostWidth);
    back_->setText(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
    back_->setToolTip(tr("Back to %1").arg(title));
    back_->setAccessibleName(back_->toolTip());
}

void Inspector::editTitle() {
    if (page_ == role_)
        role_->focusTitle();
    if (page_ == task_)
        task_->focusTitle();
}

void Inspector::setArrangeActions(const QList<QAction*>& actions) {
    several_->setArrangeActions(actions);
}

QStringList Inspector::foldedSections() const {
    QStringList names;
    for (const Section* section : findChildren<Section*>()) {
        if (section->canFold() && section->isFolded() && !section->objectName().isEmpty())
            names << section->objectName();
    }
    return names;
}

void Inspector::setFoldedSections(const QStringList& names) {
    for (Section* section : findChildren<Section*>()) {
        if (section->canFold() && !section->objectName().isEmpty())
            section->setFolded(names.contains(section->objectName()));
    }
}

bool Inspector::isThere(const QWidget* page) const {
    const Chain& chain = bridge_.chain();
    if (page == role_)
        return chain.roles().contains(role_->key());
    if (page == service_)
        return chain.services().contains(service_->key());
    if (page == task_)
        return chain.tasks().contains(task_->key());
    if (page == person_)
        return chain.people().contains(person_->key());
    if (page == department_)
        return department_->isThere();
    return true;
}

void Inspector::follow(const Edit& edit) {
    if (onlyMoves(edit))
        return;
    const QWidget* page = page_;
    if (!isThere(page)) {
        setSelection({});
        return;
    }
    if (page == role_)
        role_->refresh();
    if (page == service_)
        service_->refresh();
    if (page == task_)
        task_->refresh();
    if (page == person_)
        person_->refresh();
    if (page == department_)
        department_->refresh();
    if (page == several_)
        several_->refresh();
    if (page == document_)
        document_->refresh();
}

} // namespace throughline
