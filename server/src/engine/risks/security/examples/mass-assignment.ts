import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Model from the JSON",
      `
      from flask import request
      def create():
          user = «User(**request.json)»
          db.session.add(user)
    `,
    ],
    [
      "get_json",
      `
      from flask import request
      def create():
          data = request.get_json()
          user = «User(**data)»
          db.session.add(user)
    `,
    ],
    [
      "Collection",
      `
      from flask import request
      def create():
          «users.insert_one(request.json)»
    `,
    ],
    [
      "Django",
      `
      def create(request):
          return «Account.objects.create(**request.data)»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Mongoose",
      `
      import express from "express";
      const app = express();
      app.post("/users", async (req, res) => {
        const user = await «User.create(req.body)»;
        res.json(user);
      });
    `,
    ],
    [
      "Update",
      `
      import express from "express";
      const app = express();
      app.put("/users/:id", async (req, res) => {
        res.json(await «User.findByIdAndUpdate(req.params.id, req.body, { new: true })»);
      });
    `,
    ],
    [
      "Prisma",
      `
      import express from "express";
      const app = express();
      app.post("/users", async (req, res) => res.json(await «prisma.user.create({ data: req.body })»));
    `,
    ],
    [
      "Spread",
      `
      import express from "express";
      const app = express();
      app.post("/orders", async (req, res) => res.json(await «orders.insertOne({ ...req.body, createdAt: new Date() })»));
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Entity as body",
      `
      @Entity class User { Long id; boolean admin; }
      @RestController
      class Users { @PostMapping("/users") User create(@RequestBody User user) { return «repository.save(user)»; } }
    `,
    ],
    [
      "Update",
      `
      @RestController
      class Users { @PutMapping("/users") UserEntity put(@RequestBody UserEntity user) { return «repository.save(user)»; } }
    `,
    ],
    [
      "Form",
      `
      class Users { @PostMapping("/u") String create(@ModelAttribute UserEntity user) { «repository.save(user)»; return "ok"; } }
    `,
    ],
    [
      "Persist",
      `
      class Users { @PostMapping("/u") void create(@RequestBody OrderEntity order) { «em.persist(order)»; } }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Picked",
      `
      from flask import request
      def create():
          user = User(name=request.json["name"])
    `,
    ],
    [
      "Schema",
      `
      from flask import request
      def create():
          data = UserSchema().load(request.json)
          user = User(**data)
    `,
    ],
    [
      "A model that checks",
      `
      def create(body: UserCreate):
          return User(**body.model_dump())
    `,
    ],
    [
      "Not from outside",
      `
      def make(values):
          return User(**values)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Picked",
      `
      import express from "express";
      const app = express();
      app.post("/users", async (req, res) => {
        const { name, email } = req.body;
        res.json(await User.create({ name, email }));
      });
    `,
    ],
    [
      "Schema",
      `
      import express from "express";
      const app = express();
      app.post("/users", async (req, res) => res.json(await User.create(schema.parse(req.body))));
    `,
    ],
    [
      "Not from outside",
      `
      export const create = (user: NewUser) => User.create(user);
    `,
    ],
    [
      "A field",
      `
      import express from "express";
      const app = express();
      app.post("/n", async (req, res) => res.json(await Note.create({ text: req.body.text })));
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "DTO",
      `
      class Users { @PostMapping("/u") User create(@RequestBody UserDto dto) { return repository.save(mapper.toEntity(dto)); } }
    `,
    ],
    [
      "Not saved",
      `
      class Users { @PostMapping("/u") int check(@RequestBody UserEntity user) { return user.hashCode(); } }
    `,
    ],
    [
      "Service",
      `
      class Users { User create(UserEntity user) { return repository.save(user); } }
    `,
    ],
    [
      "Another parameter",
      `
      class Users { @PostMapping("/u") void create(@RequestBody Filter f, User user) { repository.save(user); } }
    `,
    ],
  ),
];
