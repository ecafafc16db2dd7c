/** What connection-per-request reports. */
import type { RiskExample } from "../../risk.ts";

export const flags: readonly RiskExample[] = [
  {
    title: "psycopg2 in a route",
    language: "python",
    code: `
        import psycopg2
        from fastapi import FastAPI
        app = FastAPI()

        @app.get("/users/{user_id}")
        def user(user_id: int):
            conn = «psycopg2.connect(DSN)»
            cur = conn.cursor()
            cur.execute("SELECT name FROM users WHERE id = %s", (user_id,))
            return cur.fetchone()
      `,
  },
  {
    title: "MongoClient in a Flask view",
    language: "python",
    code: `
        from flask import Flask
        from pymongo import MongoClient
        app = Flask(__name__)

        @app.route("/items")
        def items():
            client = «MongoClient(MONGO_URL)»
            return list(client["shop"]["items"].find().limit(10))
      `,
  },
  {
    title: "An engine in a function that queries",
    language: "python",
    code: `
        from sqlalchemy import create_engine, text
        def prices(sku):
            engine = «create_engine(URL)»
            with engine.connect() as connection:
                return connection.execute(text("SELECT price FROM items WHERE sku = :s"), {"s": sku}).scalar()
      `,
  },
  {
    title: "In a loop",
    language: "python",
    code: `
        import redis
        def store(items):
            for item in items:
                client = «redis.Redis(host="cache")»
                client.set(item.id, item.value)
      `,
  },
  {
    title: "A pool in a route",
    language: "ecmascript",
    code: `
        import express from "express";
        import { Pool } from "pg";
        const app = express();
        app.get("/users/:id", async (req, res) => {
          const pool = «new Pool({ connectionString: process.env.DATABASE_URL })»;
          const { rows } = await pool.query("SELECT name FROM users WHERE id = $1", [req.params.id]);
          res.json(rows[0]);
        });
      `,
  },
  {
    title: "Prisma in a route of Next.js",
    language: "ecmascript",
    fileName: "app/api/users/route.ts",
    code: `
        import { PrismaClient } from "@prisma/client";
        export async function GET() {
          const prisma = «new PrismaClient()»;
          return Response.json(await prisma.user.findMany({ take: 10 }));
        }
      `,
  },
  {
    title: "MySQL in a Lambda",
    language: "ecmascript",
    code: `
        import mysql from "mysql2/promise";
        export const handler = async (event) => {
          const connection = await «mysql.createConnection(process.env.DATABASE_URL)»;
          const [rows] = await connection.execute("SELECT id FROM jobs LIMIT 10");
          return rows;
        };
      `,
  },
  {
    title: "MongoClient in a function that queries",
    language: "ecmascript",
    code: `
        import { MongoClient } from "mongodb";
        export async function saveOrder(order) {
          const client = «new MongoClient(process.env.MONGO_URL)»;
          await client.db("shop").collection("orders").insertOne(order);
          await client.close();
        }
      `,
  },
  {
    title: "sql.Open in a function that queries",
    language: "go",
    code: `
        package users

        import "database/sql"

        func Find(id int) (string, error) {
            db, err := «sql.Open("postgres", dsn)»
            if err != nil {
                return "", err
            }
            defer db.Close()
            var name string
            err = db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&name)
            return name, err
        }
      `,
  },
  {
    title: "In a loop",
    language: "go",
    code: `
        package users

        import "database/sql"

        func save(users []User) {
            for _, user := range users {
                db, _ := «sql.Open("postgres", dsn)»
                db.Exec("INSERT INTO users (name) VALUES ($1)", user.Name)
            }
        }
      `,
  },
  {
    title: "gorm",
    language: "go",
    code: `
        package users

        import "gorm.io/gorm"

        func List(page int) []User {
            db, _ := «gorm.Open(postgres.Open(dsn), &gorm.Config{})»
            var users []User
            db.Limit(50).Find(&users)
            return users
        }
      `,
  },
  {
    title: "pgx",
    language: "go",
    code: `
        package users

        import (
            "context"
            "github.com/jackc/pgx/v5"
        )

        func Remove(ctx context.Context, id int) error {
            conn, err := «pgx.Connect(ctx, dsn)»
            if err != nil {
                return err
            }
            defer conn.Close(ctx)
            _, err = conn.Exec(ctx, "DELETE FROM users WHERE id = $1", id)
            return err
        }
      `,
  },
  {
    title: "DriverManager in a function that queries",
    language: "java",
    code: `
        import java.sql.*;

        class UserDao {
            String name(long id) throws SQLException {
                Connection connection = «DriverManager.getConnection(URL)»;
                PreparedStatement statement = connection.prepareStatement("SELECT name FROM users WHERE id = ?");
                ResultSet rows = statement.executeQuery();
                return rows.next() ? rows.getString(1) : null;
            }
        }
      `,
  },
  {
    title: "With resources",
    language: "java",
    code: `
        import java.sql.Connection;
        import java.sql.DriverManager;

        class UserDao {
            void rename(long id, String name) throws SQLException {
                try (Connection connection = «DriverManager.getConnection(URL, USER, PASSWORD)»;
                     PreparedStatement statement = connection.prepareStatement("UPDATE users SET name = ? WHERE id = ?")) {
                    statement.executeUpdate();
                }
            }
        }
      `,
  },
  {
    title: "In a loop",
    language: "java",
    code: `
        import java.sql.*;

        class Loader {
            void load(List<User> users) throws SQLException {
                for (User user : users) {
                    Connection connection = «DriverManager.getConnection(URL)»;
                    connection.createStatement().executeUpdate("INSERT INTO users VALUES (1)");
                }
            }
        }
      `,
  },
  {
    title: "In a controller",
    language: "java",
    code: `
        import java.sql.*;
        import org.springframework.web.bind.annotation.*;

        @RestController
        class UserController {
            @GetMapping("/users/{id}")
            String name(@PathVariable long id) throws SQLException {
                Connection connection = «DriverManager.getConnection(URL)»;
                return read(connection, id);
            }
        }
      `,
  },
];
